/** Asks before a page is left on which something was written that has not been sent. */
export function warnBeforeLeaving(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-unsent]');
  if (!form) return;
  let leaving = false;
  form.addEventListener('submit', () => {
    leaving = true;
  });
  // Back from the next page with the browser's button, the warning must work again.
  window.addEventListener('pageshow', () => {
    leaving = false;
  });
  window.addEventListener('beforeunload', (event) => {
    if (leaving || !isUnsent(form)) return;
    event.preventDefault();
    // Browsers of before 2023 ask only when this is set.
    event.returnValue = '';
  });
}

const isUnsent = (form: HTMLFormElement): boolean =>
  form.dataset.unsent === 'always' ||
  [...form.querySelectorAll('textarea')].some(({ value, defaultValue }) => value !== defaultValue);
