let region: HTMLElement | undefined;

/** Puts the region on the page that sentences are said in: who listens hears only what changes in one that was there before. */
export function prepareToAnnounce(): void {
  region = document.createElement('p');
  region.className = 'hidden';
  region.setAttribute('role', 'status');
  document.body.append(region);
}

/** Says a sentence to those who listen to the page, once they have stopped typing. */
export function announce(sentence: string): void {
  if (region) region.textContent = sentence;
}
