import { desktop, reader } from './browser';

/** What one step of somebody's work took. */
type Step = { step: string; clicks: number; fields: number; letters: number; pages: number };

// The keystroke-level model (Card, Moran and Newell) in round figures: pointing, pressing and deciding take three seconds, a Chinese
// character by input method 0.6, finding one's way on a new page four.
const seconds = { click: 3, letter: 0.6, page: 4 };
const minutesOf = ({ clicks, letters, pages }: Step) =>
  (clicks * seconds.click + letters * seconds.letter + pages * seconds.page) / 60;

export type Tally = ReturnType<typeof tally>;

/** Counts a walk step by step, as a table that a county can argue about. */
export function tally() {
  const steps: Step[] = [];
  return {
    begin: (step: string) => void steps.push({ step, clicks: 0, fields: 0, letters: 0, pages: 0 }),
    add(more: Partial<Omit<Step, 'step'>>) {
      const step = steps.at(-1)!;
      for (const [what, count] of Object.entries(more)) step[what as 'clicks'] += count;
    },
    total: () => steps.reduce((sum, step) => sum + minutesOf(step), 0),
    table: () =>
      [
        '| step | clicks | fields typed | characters | pages | minutes |',
        '| --- | --: | --: | --: | --: | --: |',
        ...steps.map((step) => {
          const { clicks, fields, letters, pages } = step;
          return `| ${step.step} | ${clicks} | ${fields} | ${letters} | ${pages} | ${minutesOf(step).toFixed(1)} |`;
        }),
      ].join('\n'),
  };
}

/** Hands that count what they do. Without script, as the pages must work; every address they come to has to be sound. */
export async function countedHands(address: string, count: Tally, { screen = desktop, looks = true } = {}) {
  const { page, look: lookAt } = await reader(address, { screen });
  page.setDefaultTimeout(10_000);
  const seen = new Set<string>();
  const look = async () => {
    count.add({ pages: 1 });
    await page.waitForLoadState();
    const { pathname } = new URL(page.url());
    if (looks && !seen.has(pathname)) await lookAt();
    seen.add(pathname);
  };
  const click = async (button: ReturnType<typeof page.getByRole>) => {
    count.add({ clicks: 1 });
    await button.click();
  };
  // A label may go on with a word such as “optional”; what is folded away is not typed into.
  const named = (label: string) =>
    page
      .getByLabel(new RegExp(`^${label}(\\s|（|$)`))
      .filter({ visible: true })
      .first();
  return {
    page,
    look,
    async open(path: string) {
      await page.goto(path);
      await look();
    },
    async follow(name: string | RegExp) {
      await click(page.getByRole('link', { name, exact: typeof name === 'string' }).first());
      await look();
    },
    async press(name: string | RegExp) {
      await click(
        page
          .getByRole('button', { name, exact: typeof name === 'string' })
          .and(page.locator(':not(.hidden)'))
          .first(),
      );
      await look();
    },
    /** Opens a fold. */
    unfold: (name: string) => click(page.locator('summary', { hasText: name }).first()),
    async type(label: string, words: string) {
      count.add({ clicks: 1, fields: 1, letters: words.length });
      await named(label).fill(words);
    },
    async tick(label: string | RegExp) {
      count.add({ clicks: 1 });
      await page
        .getByLabel(label, { exact: typeof label === 'string' })
        .first()
        .check();
    },
    async choose(label: string, option: string) {
      count.add({ clicks: 2 });
      await named(label).selectOption({ label: option });
    },
    async upload(label: string, file: { name: string; mimeType: string; buffer: Buffer }) {
      count.add({ clicks: 3 });
      await named(label).setInputFiles(file);
    },
    words: async () => (await page.textContent('main')) ?? '',
  };
}

export type Hands = Awaited<ReturnType<typeof countedHands>>;
