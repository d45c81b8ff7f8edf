import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { beforeAll, expect, it } from 'vitest';
import { writeDisplay } from '~/http/display';
import { desktop, phone, reader } from './browser';
import { demoServer } from './demo-server';

let demo: Awaited<ReturnType<typeof demoServer>>;
/** One address of every kind of public page, and the forms that no site map lists. */
let pages: string[];

beforeAll(async () => {
  demo = await demoServer();
  const map = await (await fetch(`${demo.address}/sitemap.xml`)).text();
  const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address!).pathname);
  const { consultation } = await demo.numbersOf('农村人居环境');
  const activities = await (await fetch(`${demo.address}/activities`)).text();
  const hearing = /\/activities\/[0-9A-Z-]+/.exec(activities)![0];
  const forms = ['comment', 'comment?article=n9', 'print'].map((part) => `/consultations/${consultation}/${part}`);
  const others = [
    hearing,
    `${hearing}/sign-up`,
    '/subscriptions',
    '/subscriptions/asked',
    '/search?q=充电',
    '/nothing',
  ];
  pages = [...oneOfEachKind(listed.filter((path) => !path.startsWith('/en'))), ...forms, ...others];
}, 180_000);

/** Two addresses that differ only in a number or a name are of one kind. */
function oneOfEachKind(paths: string[]): string[] {
  const kindOf = (path: string) =>
    path.replace(/\/[0-9A-Z]{4}-[0-9A-Z-]+/g, '/#').replace(/^\/(documents|catalogue)\/.+/, '/$1/#');
  return [...new Map(paths.map((path) => [kindOf(path), path])).values()];
}

const plain = { size: '1', contrast: 'normal', mode: 'normal', scheme: 'light' } as const;
const modes = {
  'as it is': plain,
  elder: { ...plain, mode: 'elder' },
  'in the largest text': { ...plain, size: '3' },
  'in high contrast': { ...plain, contrast: 'high' },
  dark: { ...plain, scheme: 'dark' },
  'elder, dark and in high contrast': { size: '3', contrast: 'high', mode: 'elder', scheme: 'dark' },
} as const;

// Each alone in the long run; otherwise the plain page and everything at once, which is where contrast and width break first.
const tried = Object.entries(modes).filter(
  ([name]) => process.env.MINYI_LONG || name === 'as it is' || name === 'elder, dark and in high contrast',
);

// A mode changes how a page looks and nothing else of it.
const looks = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

async function faultsOf(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(tags)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' '))}`);
}

/** Whether a page at this width has to be pushed sideways to be read. */
async function isTooWide(page: Page, screen: typeof phone): Promise<boolean> {
  await page.setViewportSize(screen);
  return (await page.evaluate('document.documentElement.scrollWidth > window.innerWidth')) as boolean;
}

it.each(tried)('every public page %s is read without a fault, on a telephone and on a desk', async (name, display) => {
  const faults: Record<string, string[]> = {};
  const { page } = await reader(demo.address, { screen: desktop, script: true });
  await page.context().addCookies([{ name: 'display', value: writeDisplay(display), url: demo.address }]);
  for (const path of pages) {
    await page.goto(path);
    for (const screen of [desktop, phone]) {
      if (await isTooWide(page, screen)) faults[`${path} at ${screen.width}`] = ['wider than the screen'];
    }
    const found = await faultsOf(page, name === 'as it is' ? undefined : looks);
    if (found.length > 0) faults[path] = found;
  }
  await page.context().close();
  expect(faults).toEqual({});
  expect(pages.length).toBeGreaterThan(20);
});

it('a page asks this site for a little script and a small stylesheet, and no other site for anything', async () => {
  const { page } = await reader(demo.address, { screen: phone, script: true });
  const asked: URL[] = [];
  page.on('request', (request) => asked.push(new URL(request.url())));
  for (const path of pages) await page.goto(path);
  const hosts = new Set(asked.filter(({ protocol }) => protocol.startsWith('http')).map(({ origin }) => origin));
  expect([...hosts]).toEqual([demo.address]);
  const sizeOf = async (ending: string) => {
    const files = [...new Set(asked.map(({ pathname }) => pathname).filter((path) => path.endsWith(ending)))];
    const bodies = await Promise.all(files.map(async (file) => (await fetch(demo.address + file)).arrayBuffer()));
    return bodies.reduce((sum, body) => sum + gzipSync(new Uint8Array(body)).length, 0);
  };
  expect(await sizeOf('.js')).toBeLessThanOrEqual(5 * 1024);
  expect(await sizeOf('.css')).toBeLessThanOrEqual(20 * 1024);
});

it('with the keyboard alone one reads the draft, comments on an article, sends and holds the receipt', async () => {
  const { page, open, look } = await reader(demo.address, { script: true });
  const { consultation } = await demo.numbersOf('农村人居环境');
  await open(`/consultations/${consultation}/draft`);
  /** Presses Tab until the named thing has the focus, which must be seen. */
  const tabTo = async (words: RegExp) => {
    for (let presses = 0; presses < 400; presses += 1) {
      await page.keyboard.press('Tab');
      const { name, seen } = (await page.evaluate(`(() => {
        const at = document.activeElement, box = at.getBoundingClientRect();
        const label = at.labels?.[0]?.textContent ?? '';
        return { name: (at.getAttribute('aria-label') ?? at.textContent) + ' ' + label,
          seen: box.width > 0 && box.top >= 0 && box.bottom <= innerHeight + 1 || box.height > innerHeight };
      })()`)) as { name: string; seen: boolean };
      if (!words.test(name)) continue;
      expect(seen, `${words} has the focus but is not seen`).toBe(true);
      return;
    }
    throw new Error(`${words} is not reached with the Tab key`);
  };
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('跳到正文');
  await page.keyboard.press('Enter');
  await tabTo(/第二条.*提意见|提意见.*第二条/s);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/comment\?article=/);
  await tabTo(/您的意见/);
  await page.keyboard.type('垃圾桶要放得近一些。');
  await tabTo(/^\s*下一步：核对\s*$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '核对' }).waitFor();
  await look();
  await tabTo(/确认，提交/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/receipts\/new/);
  expect(await page.textContent('main')).toContain('意见已经收到');
});

it('the page is read aloud by the browser’s own voice where it has one, and is quiet again when it is told', async () => {
  const { page } = await reader(demo.address, { script: true });
  // Chromium without a screen has no voice to hear: what it is given to say is written down instead.
  await page.addInitScript(`
    window.said = [];
    speechSynthesis.speak = (words) => window.said.push(words.lang + ' ' + words.text);
    speechSynthesis.cancel = () => { window.said.push('quiet'); };
  `);
  await page.goto('/en/about');
  await page.getByRole('button', { name: 'Read aloud' }).click();
  const said = (await page.evaluate('window.said')) as string[];
  expect(said[0]).toBe('en About Minyi');
  await page.getByRole('button', { name: 'Stop reading' }).click();
  expect(((await page.evaluate('window.said')) as string[]).at(-1)).toBe('quiet');
});
