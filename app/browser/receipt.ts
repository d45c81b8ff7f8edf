import { announce } from './announce';

/** Shows the buttons that only a script can carry out: copying a receipt and printing it. */
export function copyAndPrint(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-prints]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.dataset.copies ?? '');
      button.textContent = button.dataset.done ?? '';
      announce(button.dataset.done ?? '');
    });
  }
}
