import { freshness } from './freshness';
import { type KeptPage, sizeOf } from './kept-page.server';

// An address with anything behind its question mark is a page of its own, so what strangers can fill is bounded in bytes.
const largestBytes = 64 * 1024 * 1024;

type Entry = { begun: number; page: KeptPage };
type UnderWay = { begun: number; page: Promise<KeptPage | undefined> };

/**
 * Pages of anonymous readers, kept until a commit of any process or the next moment at which a page changes by itself (an
 * opening, a closing, midnight). Requests for a page that is being made wait for that one rendering. `now` is the wall clock in
 * milliseconds, `tick` one that never goes back.
 */
export function pageCache(now: () => number, tick: () => number) {
  const pages = new Map<string, Entry>();
  const underWay = new Map<string, UnderWay>();
  const fresh = freshness(tick);
  let until = Number.POSITIVE_INFINITY;
  let bytes = 0;

  function forget(key: string) {
    const entry = pages.get(key);
    if (entry && pages.delete(key)) bytes -= sizeOf(entry.page);
  }

  function keep(key: string, entry: Entry) {
    forget(key);
    pages.set(key, entry);
    bytes += sizeOf(entry.page);
    for (const oldest of pages.keys()) {
      if (bytes <= largestBytes) break;
      forget(oldest);
    }
  }

  return {
    commit: fresh.commit,
    drop: fresh.end,
    /** Sets the moment (of `now`) at which everything must be made anew. */
    keepUntil(moment: number) {
      until = moment;
    },
    find(key: string): KeptPage | undefined {
      if (now() >= until) {
        fresh.end();
        until = Number.POSITIVE_INFINITY;
      }
      const entry = pages.get(key);
      return entry && fresh.isFresh(entry.begun) ? entry.page : undefined;
    },
    /** Makes a page once for all who ask for it now, and keeps it as long as it is fresh. */
    async make(key: string, render: () => Promise<KeptPage | undefined>): Promise<KeptPage | undefined> {
      const before = underWay.get(key);
      const making = before && fresh.isFresh(before.begun) ? before : { begun: tick(), page: render() };
      underWay.set(key, making);
      try {
        const page = await making.page;
        if (page && fresh.isFresh(making.begun)) keep(key, { begun: making.begun, page });
        return page;
      } finally {
        if (underWay.get(key) === making) underWay.delete(key);
      }
    },
  };
}

export type PageCache = ReturnType<typeof pageCache>;
