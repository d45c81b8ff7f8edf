import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { ServerBuild } from '@remix-run/node';
import type { Logger } from 'pino';
import { guardOf } from '~/http/guard.server';
import { securityHeaders, strictTransport } from '~/http/headers';
import { splitLanguage } from '~/http/language';
import type { Running } from '~/http/load-context.server';
import { pagesFromCache } from './cached-pages';
import type { Configuration } from './configuration';
import type { AccessLog } from './logs';
import { networkOf } from './network';
import { remixApp } from './remix-app';
import type { Visit } from './visit';

/**
 * One request: headers and access log, then the page cache for anonymous pages, then the program itself. Hits are answered
 * here and not inside Express, which would cost five times as much.
 */
export function httpHandler(
  build: ServerBuild,
  running: Running,
  settings: Configuration,
  log: Logger,
  access: AccessLog,
): RequestListener {
  const guard = guardOf(build);
  const app = remixApp(build, guard, running, settings, log);
  const headers = { ...securityHeaders, ...(running.address.startsWith('https:') ? strictTransport : {}) };
  const pages = pagesFromCache(build, guard, running, log, headers);

  return async (request: IncomingMessage, response: ServerResponse) => {
    const id = randomUUID();
    const begun = performance.now();
    const from = networkOf(request, settings.MINYI_TRUST_PROXY);
    const path = (request.url ?? '/').split('?')[0]!;
    response.once('close', () => {
      const ms = Math.round(performance.now() - begun);
      access({
        at: running.clock().toISOString(),
        id,
        from,
        method: request.method ?? '',
        path,
        status: response.statusCode,
        ms,
      });
    });
    try {
      if (pages.answer(request, response)) return;
      const { lang, url } = splitLanguage(request.url ?? '/');
      const visit: Visit = { id, lang, url, network: from };
      if (await pages.makeAndAnswer(request, response, visit)) return;
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      app(request, response, visit);
    } catch (error) {
      log.error({ err: error, id }, 'a request failed before it reached a page');
      if (!response.headersSent) response.writeHead(500, headers);
      response.end(id);
    }
  };
}
