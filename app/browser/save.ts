/**
 * Sends a form that is saved as one goes: when a box is left, and at once on Ctrl+S. The answer is read only for whether it was
 * kept; the page stays where it is.
 */
export function saveAsYouGo(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-saves]')) {
    const says = form.querySelector<HTMLElement>('[data-saved]');
    const save = async () => {
      const answer = await fetch(form.action, { method: 'POST', body: new FormData(form), redirect: 'manual' }).catch(
        () => undefined,
      );
      // Kept means led on, and a led-on answer is not readable: it has no status.
      say(says, answer?.type === 'opaqueredirect' ? 'saved' : 'failed');
    };
    form.addEventListener('change', save);
    form.addEventListener('keydown', (event) => {
      if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      save();
    });
  }
}

function say(says: HTMLElement | null, part: 'saved' | 'failed') {
  if (!says) return;
  says.hidden = false;
  for (const one of says.querySelectorAll<HTMLElement>('[data-part]')) one.hidden = one.dataset.part !== part;
}
