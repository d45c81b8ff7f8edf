import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** One page as it is sent: compressed once, when it was made. */
export type Page = { status: number; headers: Record<string, string>; body: Record<Encoding, Buffer>; etag: string };
export type Encoding = 'identity' | 'gzip' | 'br';

const largest = 2000;
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

  function drop() {
    era += 1;
    pages.clear();
    underWay.clear();
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
        if (page && begun === era) {
          if (pages.size >= largest) pages.delete(pages.keys().next().value!);
          pages.set(key, page);
        }
        return page;
      } finally {
        if (underWay.get(key) === making) underWay.delete(key);
      }
    },
  };
}

export type PageCache = ReturnType<typeof pageCache>;

/** A page from a rendered body, with its compressed forms and an ETag over its bytes. */
export async function makePage(status: number, headers: Record<string, string>, text: string): Promise<Page> {
  const identity = Buffer.from(text);
  const [zipped, brotli] = await Promise.all([
    compress.gzip(identity, { level: 6 }),
    compress.br(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  ]);
  const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
  return { status, headers, body: { identity, gzip: zipped, br: brotli }, etag };
}

/** The best encoding that the reader's browser takes. */
export function chooseEncoding(accepted: string | undefined): Encoding {
  const offered = accepted ?? '';
  if (/\bbr\b/.test(offered)) return 'br';
  return /\bgzip\b/.test(offered) ? 'gzip' : 'identity';
}
