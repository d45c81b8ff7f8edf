import type { IncomingMessage, ServerResponse } from 'node:http';
import { setInterval } from 'node:timers';
import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import type { Logger } from 'pino';
import { readCookie } from '~/http/cookies.server';
import { displayCookie, readDisplay, writeDisplay } from '~/http/display';
import type { Guard } from '~/http/guard.server';
import type { Running } from '~/http/load-context.server';
import { chooseEncoding, makePage, type Page, pageCache } from '~/http/page-cache.server';
import { nextBoundary } from '~/queries/cache-boundary.server';
import type { Visit } from './http-handler';

// Commits of other processes are noticed within this time; our own drop the cache at once.
const watchMilliseconds = 500;

/** Answers anonymous GETs of public pages that allow it; says `false` for everything else. */
export function pagesFromCache(build: ServerBuild, guard: Guard, running: Running, log: Logger) {
  const render = createRequestHandler(build, process.env.NODE_ENV);
  const cache = pageCache(() => running.clock().getTime());
  running.db.onCommit(cache.drop);
  watchOtherProcesses(running, cache.drop, log);

  async function make(request: IncomingMessage, visit: Visit, display: string): Promise<Page | undefined> {
    const now = running.clock();
    cache.keepUntil((await nextBoundary(running.db.read, now)).getTime());
    const address = new URL(visit.url, running.address);
    const context = { running, lang: visit.lang, display: readDisplay(display), requestId: visit.id, network: '' };
    const response = await render(new Request(address, { headers: { host: request.headers.host ?? '' } }), context);
    if (response.status !== 200) return undefined;
    const type = response.headers.get('content-type') ?? 'text/html; charset=utf-8';
    const vary = { Vary: 'Accept-Encoding, Cookie', 'Cache-Control': 'public, max-age=0, must-revalidate' };
    return makePage(200, { 'Content-Type': type, ...vary }, await response.text());
  }

  return async (request: IncomingMessage, response: ServerResponse, visit: Visit): Promise<boolean> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const path = visit.url.split('?')[0]!;
    if (visit.url.includes('_data=') || !guard.handleAt(path)?.cached) return false;
    const display = writeDisplay(readDisplay(readCookie(request.headers.cookie, displayCookie)));
    const key = `${visit.lang} ${display} ${visit.url}`;
    const page = cache.find(key) ?? (await cache.make(key, () => make(request, visit, display)));
    if (!page) return false;
    send(request, response, page);
    return true;
  };
}

function send(request: IncomingMessage, response: ServerResponse, page: Page) {
  response.setHeader('ETag', page.etag);
  for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value);
  if (request.headers['if-none-match'] === page.etag) {
    response.writeHead(304).end();
    return;
  }
  const encoding = chooseEncoding(request.headers['accept-encoding']);
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', page.body[encoding].length);
  response.writeHead(page.status).end(request.method === 'HEAD' ? undefined : page.body[encoding]);
}

function watchOtherProcesses(running: Running, drop: () => void, log: Logger) {
  let last: string | undefined;
  const timer = setInterval(async () => {
    try {
      const mark = await running.db.mark();
      if (last !== undefined && mark !== last) drop();
      last = mark;
    } catch (error) {
      // Without the mark nobody knows what is stale, so nothing is kept.
      drop();
      log.warn({ err: error }, 'the database did not say whether it changed');
    }
  }, watchMilliseconds);
  timer.unref();
}
