import { access, constants, readFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';

/** How a page is printed. Without `landscape` it is A4 upright; a size in the page's own `@page` wins. */
export type PrintOptions = { landscape?: boolean };

/** The family that printed pages name first: embedded from `public/fonts` where the files are there. */
export const printFont = 'Minyi Print';

const fontFiles = { 400: 'noto-serif-sc-400.woff2', 700: 'noto-serif-sc-700.woff2' };
const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const longestPrint = 60_000;

/** The last print that was asked for: one browser at a time is enough for a county, and fits into its memory. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Prints a complete HTML page to a tagged PDF with outline and page numbers “— 1 —”, by the Chromium named in
 * `MINYI_CHROMIUM` or found on PATH. The page runs no script and fetches nothing: what it shows must be in it.
 * Without a Chromium the caller offers .docx and the browser's own printing instead. Throws after a minute.
 *
 * The embedded font matters: with Noto CJK of the system, Chromium writes radicals (⼈) for characters (人), and nobody
 * finds a word in such a PDF.
 */
export async function printPdf(
  html: string,
  options: PrintOptions = {},
): Promise<Buffer | { unavailable: 'no_chromium' }> {
  const executablePath = await findChromium();
  if (!executablePath) return { unavailable: 'no_chromium' };
  const printed = last.then(async () => print(await withFont(html), executablePath, options));
  last = printed.catch(() => undefined);
  return printed;
}

/** Whether pages can be printed here. Where not, no page offers a PDF. */
export const canPrint = async (): Promise<boolean> => (await findChromium()) !== undefined;

async function print(html: string, executablePath: string, { landscape = false }: PrintOptions): Promise<Buffer> {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, timeout: longestPrint });
  const tooLong = setTimeout(() => void browser.close(), longestPrint);
  try {
    const page = await browser.newPage({ javaScriptEnabled: false, offline: true });
    await page.route('**/*', (route) => route.abort());
    await page.setContent(html, { timeout: longestPrint });
    return await page.pdf({
      format: 'A4',
      landscape,
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: `<div style="width:100%;text-align:center;font:10pt serif">— <span class="pageNumber"></span> —</div>`,
      margin: { top: '25mm', bottom: '25mm', left: '25mm', right: '25mm' },
    });
  } finally {
    clearTimeout(tooLong);
    await browser.close();
  }
}

async function findChromium(): Promise<string | undefined> {
  const named = process.env.MINYI_CHROMIUM;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = named ? [named] : browsers.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const file of candidates) if (await allowed(file, constants.X_OK)) return file;
  return undefined;
}

/** The page with the print font inside it. Where a file is missing the page's next family is used. */
async function withFont(html: string): Promise<string> {
  const faces: string[] = [];
  for (const [weight, name] of Object.entries(fontFiles)) {
    const file = resolve('public/fonts', name);
    if (!(await allowed(file, constants.R_OK))) continue;
    const data = (await readFile(file)).toString('base64');
    faces.push(`@font-face{font-family:"${printFont}";font-weight:${weight};src:url(data:font/woff2;base64,${data})}`);
  }
  return faces.length === 0 ? html : html.replace(/<head[^>]*>/i, (head) => `${head}<style>${faces.join('')}</style>`);
}

async function allowed(file: string, mode: number): Promise<boolean> {
  return access(file, mode).then(
    () => true,
    () => false,
  );
}
