import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * One page as it is sent in each encoding: compressed once, when it was made, and with all its headers (names and values in
 * turn, as node:http takes them fastest). `unchanged` are the headers for who has it already.
 */
export type Page = {
  etag: string;
  unchanged: string[];
  forms: Record<Encoding, { headers: string[]; body: Buffer }>;
};
export type Encoding = 'identity' | 'gzip' | 'br';

// An address with anything behind its question mark is a page of its own, so what strangers can fill is bounded in bytes.
const largestBytes = 64 * 1024 * 1024;
const compress = { gzip: promisify(gzip), br: promisify(brotliCompress) };

/**
 * Pages of anonymous readers, kept until the next commit of any process or the next moment at which a page changes by itself
 * (an opening, a closing, midnight). Requests for a page that is being made wait for that one rendering.
 */
export function pageCache(now: () => number) {
  const pages = new Map<string, Page>();
  const underWay = new Map<string, Promise<Page | undefined>>();
  let era = 0;
  let until = Number.POSITIVE_INFINITY;
  let bytes = 0;

  function drop() {
    era += 1;
    pages.clear();
    underWay.clear();
    bytes = 0;
  }

  function keep(key: string, page: Page) {
    pages.set(key, page);
    bytes += sizeOf(page);
    for (const [oldest, old] of pages) {
      if (bytes <= largestBytes) break;
      pages.delete(oldest);
      bytes -= sizeOf(old);
    }
  }

  return {
    drop,
    /** Sets the moment (milliseconds) at which everything must be made anew. */
    keepUntil(moment: number) {
      until = moment;
    },
    find(key: string): Page | undefined {
      if (now() >= until) {
        drop();
        until = Number.POSITIVE_INFINITY;
      }
      return pages.get(key);
    },
    /** Makes a page once for all who ask for it now, and keeps it if nothing was committed meanwhile. */
    async make(key: string, render: () => Promise<Page | undefined>): Promise<Page | undefined> {
      const begun = era;
      const making = underWay.get(key) ?? render();
      underWay.set(key, making);
      try {
        const page = await making;
        if (page && begun === era && !pages.has(key)) keep(key, page);
        return page;
      } finally {
        if (underWay.get(key) === making) underWay.delete(key);
      }
    },
  };
}

const sizeOf = ({ forms: { identity, gzip, br } }: Page) => identity.body.length + gzip.body.length + br.body.length;

/** A page from a rendered body, with its compressed forms and an ETag over its bytes. */
export async function makePage(headers: Record<string, string>, text: string): Promise<Page> {
  const identity = Buffer.from(text);
  const [zipped, brotli] = await Promise.all([
    compress.gzip(identity, { level: 6 }),
    compress.br(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  ]);
  const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
  const unchanged = [...Object.entries(headers).flat(), 'ETag', etag];
  const form = (body: Buffer, ...more: string[]) => ({
    headers: [...unchanged, ...more, 'Content-Length', String(body.length)],
    body,
  });
  return {
    etag,
    unchanged,
    forms: {
      identity: form(identity),
      gzip: form(zipped, 'Content-Encoding', 'gzip'),
      br: form(brotli, 'Content-Encoding', 'br'),
    },
  };
}

/** The best encoding that the reader's browser takes. */
export function chooseEncoding(accepted: string | undefined): Encoding {
  const offered = accepted ?? '';
  if (/\bbr\b/.test(offered)) return 'br';
  return /\bgzip\b/.test(offered) ? 'gzip' : 'identity';
}
