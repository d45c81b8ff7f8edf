import type { IncomingMessage, ServerResponse } from 'node:http';
import { setInterval } from 'node:timers';
import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import type { Logger } from 'pino';
import { readCookie } from '~/http/cookies.server';
import { displayCookie, readDisplay, writeDisplay } from '~/http/display';
import type { Guard } from '~/http/guard.server';
import { chooseEncoding, type KeptPage, keptPage } from '~/http/kept-page.server';
import type { Running } from '~/http/load-context.server';
import { type PageCache, pageCache } from '~/http/page-cache.server';
import { nextBoundary } from '~/queries/cache-boundary.server';
import type { Visit } from './visit';

// A commit of another process is noticed within this time.
const watchMilliseconds = 400;

/** Anonymous GETs of the public pages that allow it, answered from memory; `headers` are those of every page. */
export function pagesFromCache(
  build: ServerBuild,
  guard: Guard,
  running: Running,
  log: Logger,
  headers: Record<string, string>,
) {
  const render = createRequestHandler(build, process.env.NODE_ENV);
  const cache = pageCache(
    () => running.clock().getTime(),
    () => performance.now(),
  );
  running.db.onCommit(cache.commit);
  watchOtherProcesses(running, cache, log);

  async function make(request: IncomingMessage, visit: Visit, display: string): Promise<KeptPage | undefined> {
    const now = running.clock();
    cache.keepUntil((await nextBoundary(running.db.read, now)).getTime());
    const address = new URL(visit.url, running.address);
    const context = { running, lang: visit.lang, display: readDisplay(display), requestId: visit.id, network: '' };
    const response = await render(new Request(address, { headers: { host: request.headers.host ?? '' } }), context);
    if (response.status !== 200) return undefined;
    const type = response.headers.get('content-type') ?? 'text/html; charset=utf-8';
    const vary = { Vary: 'Accept-Encoding, Cookie', 'Cache-Control': 'public, max-age=0, must-revalidate' };
    return keptPage({ ...headers, 'Content-Type': type, ...vary }, await response.text());
  }

  return {
    /** Answers with a page that is there. Says `false` for everything else, and has done nothing then. */
    answer(request: IncomingMessage, response: ServerResponse): boolean {
      if (!isRead(request)) return false;
      const page = cache.find(keyOf(request, displayOf(request)));
      if (page) send(request, response, page);
      return page !== undefined;
    },
    /** Makes a page that may be kept, and answers with it. Says `false` for everything else. */
    async makeAndAnswer(request: IncomingMessage, response: ServerResponse, visit: Visit): Promise<boolean> {
      if (!isRead(request) || visit.url.includes('_data=')) return false;
      if (!guard.handleAt(visit.url.split('?')[0]!)?.cached) return false;
      const display = displayOf(request);
      const page = await cache.make(keyOf(request, display), () => make(request, visit, display));
      if (page) send(request, response, page);
      return page !== undefined;
    },
  };
}

const isRead = ({ method }: IncomingMessage) => method === 'GET' || method === 'HEAD';
const displayOf = ({ headers }: IncomingMessage) =>
  writeDisplay(readDisplay(readCookie(headers.cookie, displayCookie)));
const keyOf = ({ url }: IncomingMessage, display: string) => `${display} ${url}`;

function send(request: IncomingMessage, response: ServerResponse, { etag, unchanged, forms }: KeptPage) {
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, unchanged).end();
    return;
  }
  const { headers, body } = forms[chooseEncoding(request.headers['accept-encoding'])];
  response.writeHead(200, headers).end(body);
}

function watchOtherProcesses(running: Running, cache: PageCache, log: Logger) {
  let last: string | undefined;
  const timer = setInterval(async () => {
    try {
      const mark = await running.db.mark();
      if (last !== undefined && mark !== last) cache.commit();
      last = mark;
    } catch (error) {
      // Without the mark nobody knows what is stale, so nothing is kept.
      cache.drop();
      log.warn({ err: error }, 'the database did not say whether it changed');
    }
  }, watchMilliseconds);
  timer.unref();
}
