let region: HTMLElement | undefined;

/** Says a sentence to those who listen to the page, once they have stopped typing. */
export function announce(sentence: string): void {
  if (!region) {
    region = document.createElement('p');
    region.className = 'hidden';
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  region.textContent = sentence;
}
