import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Display, writeDisplay } from '~/http/display';
import { desktop, faultsOf, phone, reader } from './browser';
import { demoServer } from './demo-server';
import { personalPages } from './personal-pages';
import { linkedPages, listedPages, pageRoutes, routeOf } from './public-pages';

let demo: Awaited<ReturnType<typeof demoServer>>;
let pages: string[];
let cookies: string[];
/** Routes of which the walk found no page. */
let unseen: string[];

// More of the same kind, which a reader meets in another state.
const variants = ['/search?q=充电', '/consultations?state=answered', '/consultations?state=closed', '/nothing'];

beforeAll(async () => {
  demo = await demoServer();
  const routes = await pageRoutes('public');
  const linked = await linkedPages(demo.address, routes, ['/', '/site-map', ...(await listedPages(demo.address))]);
  const personal = await personalPages(demo, (file) => linked.get(file)![0]!);
  cookies = personal.cookies;
  pages = [...new Set([...firsts(linked), ...personal.addresses, ...variants])];
  const seen = new Set(pages.map((page) => routeOf(routes, page)));
  unseen = routes.map(({ file }) => file).filter((file) => !seen.has(file));
});

const firsts = (linked: Map<string, string[]>) => [...linked.values()].map(([first]) => first!);

const plain: Display = { size: '1', contrast: 'normal', mode: 'normal', scheme: 'light' };
const modes: Record<string, Display> = {
  'as it is': plain,
  'in elder mode': { ...plain, mode: 'elder' },
  'in the largest text': { ...plain, size: '3' },
  'in high contrast': { ...plain, contrast: 'high' },
  'in the dark': { ...plain, scheme: 'dark' },
  'with everything at once': { size: '3', contrast: 'high', mode: 'elder', scheme: 'dark' },
};

// A mode changes how a page looks and nothing else of it.
const looks = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

// In the short run the plain page by every rule, and everything at once: there width and contrast break first.
const inBoth = Object.keys(modes).flatMap((mode) => [[mode, '', phone] as const, [mode, '/en', phone] as const]);
const tried = process.env.MINYI_LONG
  ? [...inBoth, ...Object.keys(modes).map((mode) => [mode, '', desktop] as const)]
  : inBoth.filter(([mode, prefix]) => (prefix ? mode === 'with everything at once' : mode === 'as it is'));

/** What is wrong with the pages, by address; every one of them is sound when it is empty. */
async function faultsOn(paths: string[], mode: string, screen: typeof phone, holds: string[]) {
  const { page } = await reader(demo.address, { screen, script: true });
  const jar = [...holds, `display=${writeDisplay(modes[mode]!)}`].map((cookie) => {
    const [name = '', ...value] = cookie.split('=');
    return { name, value: value.join('='), url: demo.address };
  });
  await page.context().addCookies(jar);
  const faults: Record<string, string[]> = {};
  for (const path of paths) {
    const found = await faultsAt(page, path, screen.width, mode === 'as it is' ? undefined : looks);
    if (found.length > 0) faults[path] = found;
  }
  await page.context().close();
  return faults;
}

async function faultsAt(page: Page, path: string, width: number, rules?: string[]): Promise<string[]> {
  const answer = await page.goto(path);
  const faults = await faultsOf(page, rules);
  if ((answer?.status() ?? 500) >= 500) faults.push(`status ${answer?.status()}`);
  if (!page.url().endsWith(encodeURI(decodeURI(path)))) faults.push(`leads away to ${page.url()}`);
  const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number;
  if (wide > width) faults.push(`${wide} wide`);
  return faults;
}

describe('a reader', () => {
  it('comes to every page that the program shows to the public', () => {
    expect(unseen).toEqual([]);
  });

  it.each(tried)('%s, under “%s”, reads every page without a fault', async (mode, prefix, screen) => {
    const paths = pages.map((path) => prefix + path);
    expect(await faultsOn(paths, mode, screen, cookies)).toEqual({});
  });
});

describe.runIf(process.env.MINYI_LONG)('a member of staff', () => {
  const logins = ['qicao', 'danwei', 'gongkai', 'zhengfuban', 'sifa', 'shichang', 'mishu', 'shenji', 'guanli'];

  it.each(logins)(
    '%s, in the plain look, in high contrast and in the dark, reads every page of the desk without a fault',
    async (login) => {
      const { page } = await demo.staff(login);
      const held = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`);
      const linked = await linkedPages(demo.address, await pageRoutes('desk'), ['/desk'], held.join('; '));
      expect(linked.size).toBeGreaterThan(3);
      for (const mode of ['as it is', 'in high contrast', 'in the dark']) {
        expect({ mode, faults: await faultsOn(firsts(linked), mode, desktop, held) }).toEqual({ mode, faults: {} });
      }
    },
  );
});

it('a page asks this site for a little script and a small stylesheet, and no other site for anything', async () => {
  const { page } = await reader(demo.address, { screen: phone, script: true });
  const asked = new Map<string, URL>();
  page.on('request', (request) => asked.set(request.url(), new URL(request.url())));
  for (const path of pages) {
    asked.clear();
    await page.goto(path);
    const from = [...asked.values()].filter(({ protocol }) => protocol.startsWith('http'));
    const sizeOf = async (ending: string) => {
      const files = from.filter(({ pathname }) => pathname.endsWith(ending));
      const bodies = await Promise.all(files.map(async (file) => (await fetch(file)).arrayBuffer()));
      return bodies.reduce((sum, body) => sum + gzipSync(new Uint8Array(body)).length, 0);
    };
    const scripts = from.filter(({ pathname }) => pathname.endsWith('.js')).map(({ pathname }) => pathname);
    const sites = [...new Set(from.map(({ origin }) => origin))];
    const weight = { path, sites, scripts, script: await sizeOf('.js'), style: await sizeOf('.css') };
    expect(weight).toEqual({
      path,
      sites: [demo.address],
      scripts: ['/enhance.js'],
      script: expect.toSatisfy((bytes: number) => bytes > 0 && bytes <= 5 * 1024),
      style: expect.toSatisfy((bytes: number) => bytes > 0 && bytes <= 20 * 1024),
    });
    expect(await page.evaluate('document.querySelectorAll("script:not([src]), style, [style], iframe").length')).toBe(
      0,
    );
  }
});
