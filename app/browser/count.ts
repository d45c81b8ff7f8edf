import { announce } from './announce';

/** How long somebody pauses before being told, in milliseconds, and from how few characters left on it is worth saying. */
const pause = 1200;
const fewLeft = 500;

/** Under every long box: how many characters are left, shown at once, said aloud after a pause when there are few. */
export function countCharacters(): void {
  for (const box of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-count]')) {
    const note = document.getElementById(`${box.id}-count`);
    if (note?.dataset.left) follow(box, note);
  }
}

function follow(box: HTMLTextAreaElement, note: HTMLElement) {
  const atMost = note.textContent ?? '';
  let timer = 0;
  box.addEventListener('input', () => {
    const left = Number(box.dataset.count) - box.value.length;
    const words = (left < 0 ? note.dataset.over : note.dataset.left) ?? '';
    note.textContent = box.value ? words.replace('#', Math.abs(left).toLocaleString('en')) : atMost;
    clearTimeout(timer);
    if (left < fewLeft) timer = window.setTimeout(() => announce(note.textContent ?? ''), pause);
  });
}
