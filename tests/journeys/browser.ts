import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, expect, vi } from 'vitest';

// A journey opens dozens of pages and looks at each; a slow machine needs minutes for it.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let browser: Browser | undefined;

afterAll(async () => {
  await browser?.close();
});

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function theBrowser(): Promise<Browser> {
  const executablePath = process.env.MINYI_CHROMIUM;
  browser ??= await chromium.launch({ args: quiet, ...(executablePath ? { executablePath } : {}) });
  return browser;
}

export const phone = { width: 360, height: 740 };
export const desktop = { width: 1280, height: 900 };

export type Reader = {
  page: Page;
  open: (path: string) => Promise<void>;
  look: () => Promise<void>;
  press: (name: string | RegExp) => Promise<void>;
};

/** Somebody in front of a screen. JavaScript is off unless asked for. `open` and `press` also look at the page they come to. */
export async function reader(address: string, { screen = desktop, script = false } = {}): Promise<Reader> {
  const context = await (await theBrowser()).newContext({
    viewport: screen,
    javaScriptEnabled: script,
    baseURL: address,
  });
  const page = await context.newPage();
  const look = () => lookAt(page, context);
  return {
    page,
    look,
    async open(path) {
      await page.goto(path);
      await look();
    },
    async press(name) {
      // A form may begin with a hidden button that the Enter key presses; people press the one they see.
      const seen = page
        .getByRole('button', { name, exact: typeof name === 'string' })
        .and(page.locator(':not(.hidden)'));
      await seen.first().click();
      await page.waitForLoadState();
      await look();
    },
  };
}

/** What must hold on every page that anybody comes to: nothing broken, nothing cut off at the side, no axe violation. */
async function lookAt(page: Page, context: BrowserContext): Promise<void> {
  const title = await page.title();
  const html = await page.content();
  expect(html, `${page.url()} (${title}) is an error page`).not.toMatch(/页面出错了|Something broke/);
  const { scroll, width } = (await page.evaluate(
    '({ scroll: document.documentElement.scrollWidth, width: window.innerWidth })',
  )) as { scroll: number; width: number };
  expect(scroll, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(width);
  const violations = await axe(html, page, context);
  expect(violations, `axe on ${page.url()} (${title})`).toEqual([]);
}

// axe needs scripts, and the page may be without: it looks at a copy of the same HTML, at the same address, with the same styles.
async function axe(html: string, page: Page, context: BrowserContext): Promise<string[]> {
  const audit = await (await theBrowser()).newContext({
    viewport: page.viewportSize(),
    storageState: await context.storageState(),
  });
  try {
    const copy = await audit.newPage();
    await copy.route(page.url(), (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }));
    await copy.goto(page.url());
    return await faultsOf(copy);
  } finally {
    await audit.close();
  }
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page that is shown, by all its rules or by some: rule and places, empty when all is well. */
export async function faultsOf(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  // Our pages have no frames, for which axe would otherwise open a page of its own.
  axe.setLegacyMode();
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(tags)).analyze();
  return violations.map(({ id, nodes }) => {
    const places = nodes.map(({ target }) => target.join(' ')).slice(0, 3);
    return `${id}: ${places.join(' | ')}`;
  });
}
