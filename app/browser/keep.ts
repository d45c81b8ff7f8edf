/** What is kept of unsent opinions: their words, by the article that they are about ('' for the whole text). */
type Kept = Record<string, { body: string; suggestedWording?: string }>;

const resume = '#resume';
const keyOf = (path: string) => `minyi ${path.replace(/^\/en\//, '/')}`;

/**
 * Keeps unsent opinions on this device, but only after being asked to, and says so as long as it does. Contact and name are
 * never kept. Sent words are forgotten.
 */
export function keepUnsent(): void {
  const sent = document.querySelector<HTMLElement>('[data-sent]')?.dataset.sent;
  if (sent) forget(keyOf(sent));
  const form = document.querySelector<HTMLFormElement>('form[data-keep]');
  const box = document.querySelector<HTMLElement>('[data-keep-box]');
  if (form && box && mayStore()) start(form, box, keyOf(location.pathname));
}

function start(form: HTMLFormElement, box: HTMLElement, key: string) {
  const stored = read(key);
  const show = (part: 'ask' | 'kept' | 'back') => {
    box.hidden = false;
    for (const one of box.querySelectorAll<HTMLElement>('[data-part]')) one.hidden = one.dataset.part !== part;
  };
  const save = () => localStorage.setItem(key, JSON.stringify(wordsIn(form)));
  const keepOn = () => {
    save();
    form.addEventListener('input', save);
    form.dataset.kept = '';
    show('kept');
  };
  const on = (act: string, work: () => void) => {
    for (const button of box.querySelectorAll(`[data-act="${act}"]`)) button.addEventListener('click', work);
  };
  on('keep', keepOn);
  on('clear', () => {
    form.removeEventListener('input', save);
    delete form.dataset.kept;
    forget(key);
    show('ask');
  });
  on('resume', () => {
    const missing = Object.keys(stored ?? {}).some((node) => !opinions(form).some((one) => one.node === node));
    if (missing) location.assign(addressOf(stored ?? {}));
    else resumeHere();
  });
  const resumeHere = () => {
    fill(form, stored ?? {});
    // The browser would carry the mark along to every page that follows.
    history.replaceState(null, '', location.pathname + location.search);
    keepOn();
  };
  if (!stored) show('ask');
  else if (location.hash === resume) resumeHere();
  else if (opinions(form).every(({ body }) => body.value === '')) show('back');
  else keepOn();
}

/** The opinions on the form: for each the article and its boxes. */
function opinions(form: HTMLFormElement) {
  return [...form.querySelectorAll<HTMLTextAreaElement>('textarea[name$=".body"]')].map((body) => {
    const field = (part: string) => form.elements.namedItem(body.name.replace(/body$/, part));
    const node = field('node');
    const suggestion = field('suggestedWording');
    return {
      node: node instanceof HTMLInputElement ? node.value : '',
      body,
      suggestion: suggestion instanceof HTMLTextAreaElement ? suggestion : undefined,
    };
  });
}

const wordsIn = (form: HTMLFormElement): Kept =>
  Object.fromEntries(
    opinions(form).map(({ node, body, suggestion }) => [
      node,
      { body: body.value, ...(suggestion ? { suggestedWording: suggestion.value } : {}) },
    ]),
  );

function fill(form: HTMLFormElement, kept: Kept) {
  for (const { node, body, suggestion } of opinions(form)) {
    const words = kept[node];
    if (words && body.value === '') body.value = words.body;
    if (words?.suggestedWording && suggestion) suggestion.value = words.suggestedWording;
    body.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** The form with every article that something was written about. */
const addressOf = (kept: Kept): string =>
  `?${new URLSearchParams(Object.keys(kept).map((node) => ['article', node]))}${resume}`;

function read(key: string): Kept | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    // Not ours, or half written: as good as nothing.
    return undefined;
  }
}

const forget = (key: string) => {
  if (mayStore()) localStorage.removeItem(key);
};

/** Some browsers refuse storage altogether; then nothing is offered. */
function mayStore(): boolean {
  try {
    return Boolean(localStorage);
  } catch {
    return false;
  }
}
