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

/** Words that are kept on the device are not lost by leaving. */
const isUnsent = ({ dataset, elements }: HTMLFormElement): boolean =>
  dataset.kept === undefined &&
  (dataset.unsent === 'always' || [...elements].some((box) => box instanceof HTMLTextAreaElement && isChanged(box)));

const isChanged = ({ value, defaultValue }: HTMLTextAreaElement) => value !== defaultValue;
