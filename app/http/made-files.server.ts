import { canPrint, type PrintOptions, printPdf } from '~/text/document-out/print-pdf.server';

const mostBytes = 48 * 1024 * 1024;
const longestQueue = 4;

const kept = new Map<string, Buffer>();
const underWay = new Map<string, Promise<Buffer | undefined>>();
let printing = 0;

/**
 * A file that is made from something that never changes, which `key` names: made once for all who ask at the same time, then
 * kept by this process, the most recently used 48 MB. Nothing is kept of what could not be made.
 */
export async function madeOnce<T extends Buffer | undefined>(key: string, make: () => Promise<T>): Promise<T> {
  const known = kept.get(key);
  if (known) {
    keep(key, known);
    return known as T;
  }
  const making = underWay.get(key) ?? make();
  underWay.set(key, making);
  try {
    const bytes = await making;
    if (bytes) keep(key, bytes);
    return bytes as T;
  } finally {
    underWay.delete(key);
  }
}

function keep(key: string, bytes: Buffer) {
  kept.delete(key);
  kept.set(key, bytes);
  let total = [...kept.values()].reduce((sum, { length }) => sum + length, 0);
  for (const [oldest, { length }] of kept) {
    if (total <= mostBytes) return;
    kept.delete(oldest);
    total -= length;
  }
}

export type Printed = { pdf: Buffer } | { unavailable: 'no_chromium' | 'busy' };

/**
 * A page printed to PDF, kept like every made file. One is printed at a time, which takes a second or more; when four wait
 * already the next one is told to come back.
 */
export async function printedOnce(key: string, html: () => string, options?: PrintOptions): Promise<Printed> {
  if (!(await canPrint())) return { unavailable: 'no_chromium' };
  const pdf = await madeOnce(key, async () => {
    if (printing >= longestQueue) return undefined;
    printing += 1;
    try {
      const printed = await printPdf(html(), options);
      return Buffer.isBuffer(printed) ? printed : undefined;
    } finally {
      printing -= 1;
    }
  });
  return pdf ? { pdf } : { unavailable: 'busy' };
}
