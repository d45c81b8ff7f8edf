import type { Browser, CDPSession, Page } from 'playwright';
import type { Installation } from './installation';
import { openNotice } from './open-notice';
import { middle } from './rounds';
import { showOpinions } from './shown-opinions';

/** One page as a phone of the middle range meets it over a slow mobile network; medians of the rounds, in milliseconds. */
export type PhoneRow = {
  what: string;
  kilobytes: number;
  /** Until something is to be seen, and until the largest part of it is. */
  firstPaint: number;
  largestPaint: number;
  /** From a tap to the next frame that shows what it did. */
  tap: number | undefined;
};

// What Lighthouse calls "slow 4G" and a phone four times slower than a desk's computer.
const network = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: 93_750 };
const slowness = 4;
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

/** A long draft with fifty opinions shown, the way from it into the form, and a thousand opinions on one article. */
export async function phone(here: Installation, rounds: number): Promise<PhoneRow[]> {
  const { number, node, articles } = await openNotice(here);
  const site = `http://localhost:${here.server.port}`;
  const at = `${site}/consultations/${number}`;
  // The bench's other processes run this same program and have no use for it.
  const { chromium } = await import('playwright');
  const executablePath = process.env.MINYI_CHROMIUM;
  const browser = await chromium.launch({ args: quiet, ...(executablePath ? { executablePath } : {}) });
  const look = (what: string, address: string, tapped?: string) => medianOf(what, browser, address, tapped, rounds);
  try {
    await showOpinions(here, number, articles, 50);
    const rows = [
      await look('first page', site),
      await look(`draft of ${articles.length} articles, 50 opinions`, `${at}/draft`, 'main details > summary'),
      await look('form of an opinion on one article', `${at}/comment?article=${node}`, 'main textarea'),
      await look('opinions, 50 shown', `${at}/opinions`),
    ];
    await showOpinions(here, number, [node], 1000);
    return [
      ...rows,
      await look('opinions, 1,000 on one article', `${at}/opinions?article=${node}`, 'main details > summary'),
      await look('draft, 1,050 opinions', `${at}/draft`, 'main details > summary'),
    ];
  } finally {
    await browser.close();
  }
}

async function medianOf(what: string, browser: Browser, address: string, tapped: string | undefined, rounds: number) {
  const seen: Awaited<ReturnType<typeof visit>>[] = [];
  for (let round = 0; round < rounds; round += 1) seen.push(await visit(browser, address, tapped));
  const of = (name: keyof (typeof seen)[number]) => middle(seen.map((one) => one[name]));
  return {
    what,
    kilobytes: of('kilobytes')!,
    firstPaint: of('firstPaint')!,
    largestPaint: of('largestPaint')!,
    tap: of('tap'),
  };
}

// Noted from the page's first moment on: the browser keeps neither by itself.
const noteTaps = `
  window.taps = [];
  window.largest = 0;
  new PerformanceObserver((list) => window.taps.push(...list.getEntries().filter(({ interactionId }) => interactionId).map(({ duration }) => duration)))
    .observe({ type: 'event', durationThreshold: 16, buffered: true });
  new PerformanceObserver((list) => { window.largest = list.getEntries().at(-1).startTime; })
    .observe({ type: 'largest-contentful-paint', buffered: true });
`;

/** Opens the page as somebody does who was never here, and taps on the first thing of a kind. */
async function visit(browser: Browser, address: string, tapped?: string) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  await page.addInitScript(noteTaps);
  const bytes = countBytes(session);
  await page.goto(address, { waitUntil: 'load' });
  // Painting ends after loading, on a slow phone later still.
  await page.waitForTimeout(500);
  const kilobytes = bytes() / 1024;
  const paint = 'performance.getEntriesByName("first-contentful-paint")[0]?.startTime';
  const firstPaint = (await page.evaluate(paint)) as number;
  const largestPaint = (await page.evaluate('window.largest')) as number;
  const tap = tapped ? await slowestTap(page, tapped) : undefined;
  await context.close();
  return { kilobytes, firstPaint, largestPaint, tap };
}

/** Answers less than a frame after it are not noted by the browser: they count as one frame. */
async function slowestTap(page: Page, tapped: string): Promise<number | undefined> {
  const target = page.locator(tapped).first();
  if ((await target.count()) === 0) return undefined;
  await target.scrollIntoViewIfNeeded();
  await target.tap();
  await page.waitForTimeout(800);
  return (await page.evaluate('Math.max(16, ...window.taps)')) as number;
}

/** What came over the network, with heads, as it was sent: compressed. */
function countBytes(session: CDPSession): () => number {
  let sum = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    sum += encodedDataLength;
  });
  return () => sum;
}

/** The figures as a table to be copied. */
export function phoneTable(rows: PhoneRow[]): string {
  const line = (cells: string[]) => cells.map((cell, at) => (at === 0 ? cell.padEnd(42) : cell.padStart(14))).join('');
  const head = line(['phone, 1.6 Mbit/s, 150 ms, CPU 1/4', 'KB', 'first paint', 'largest paint', 'tap']);
  const inMs = (value: number | undefined) => (value === undefined ? '–' : `${value.toFixed(0)} ms`);
  return [
    head,
    ...rows.map((row) =>
      line([row.what, row.kilobytes.toFixed(1), inMs(row.firstPaint), inMs(row.largestPaint), inMs(row.tap)]),
    ),
  ].join('\n');
}
