import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type NextFunction, type Request, type Response } from 'express';
import type { Logger } from 'pino';
import { readCookie } from '~/http/cookies.server';
import { displayCookie, readDisplay } from '~/http/display';
import type { Guard } from '~/http/guard.server';
import type { Running } from '~/http/load-context.server';
import { sessionCookie, staffOf } from '~/http/session.server';
import type { Configuration } from './configuration';
import { guardedRoutes } from './guarded-routes';
import { limitBody } from './limit-body';
import { networkKey } from './network';
import type { Visit } from './visit';

type Guarded = Request & { visit: Visit; staff?: Awaited<ReturnType<typeof staffOf>> };

/** The program behind the cache: static files, the guard, then Remix. */
export function remixApp(build: ServerBuild, guard: Guard, running: Running, settings: Configuration, log: Logger) {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', settings.MINYI_TRUST_PROXY ? settings.MINYI_TRUST_PROXY.split(',') : false);
  app.use(compression());
  app.use('/build', express.static('public/build', { immutable: true, maxAge: '1y', fallthrough: false }));
  app.use(express.static('public', { maxAge: '1h', index: false, redirect: false }));
  app.get('/healthz', (_request, response) => void response.type('text/plain').send('ok'));
  app.use(refuseCrossSite);
  app.use(limitBody);
  app.use(asyncStep((request, response) => letIn(request as Guarded, response, guard, running)));
  app.all(
    '*',
    guardedRoutes(build, guard, (request, response) => contextOf(request as Guarded, response, running)),
  );
  app.use((error: unknown, request: Request, response: Response, _next: NextFunction) => {
    const { id } = (request as Guarded).visit;
    const wrong = faultOfRequest(error);
    if (wrong) return void response.status(wrong).type('text/plain').send(STATUS_CODES[wrong]);
    log.error({ err: error, id }, 'a request failed');
    if (!response.headersSent)
      response.status(500).type('text/plain').send(`出错了，编号 / something broke, reference: ${id}`);
  });

  return (request: IncomingMessage, response: ServerResponse, visit: Visit) => {
    request.url = visit.url;
    // @remix-run/express builds the address from `originalUrl`, which Express would otherwise copy with the prefix.
    Object.assign(request, { originalUrl: visit.url, visit });
    app(request as Request, response as Response);
  };
}

/** What Express finds wrong with what was asked, such as a file of an earlier version that is gone; nothing when the fault is ours. */
function faultOfRequest(error: unknown): number | undefined {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
  return status >= 400 && status < 500 ? status : undefined;
}

/** Posts from other sites are refused before anything is read; Remix compares Origin and Host besides. */
function refuseCrossSite(request: Request, response: Response, next: NextFunction) {
  const unsafe = !['GET', 'HEAD', 'OPTIONS'].includes(request.method);
  if (unsafe && request.headers['sec-fetch-site'] === 'cross-site')
    response.status(403).type('text/plain').send('cross-site');
  else next();
}

/** What a password opens that an administrator gave: the page on which it is changed, and the way out. */
const openWithOneTimePassword = ['/desk/password', '/sign-out'];

async function letIn(request: Guarded, response: Response, guard: Guard, running: Running): Promise<boolean> {
  const handle = guard.handleAt(request.path);
  if (handle && handle.access !== 'public') {
    request.staff = await staffOf(running, readCookie(request.headers.cookie, sessionCookie(running.address)));
    response.setHeader('Cache-Control', 'private, no-store');
  }
  const verdict = guard.verdict(request.path, request.staff?.actor);
  if (request.staff?.oneTimePassword && !openWithOneTimePassword.includes(request.path)) {
    response.redirect(303, '/desk/password');
    return false;
  }
  if (verdict === 'sign_in_first') {
    response.redirect(303, `/login?${new URLSearchParams({ to: request.path })}`);
    return false;
  }
  if (verdict === 'forbidden') {
    response.redirect(303, '/desk/forbidden');
    return false;
  }
  return true;
}

const asyncStep =
  (step: (request: Request, response: Response) => Promise<boolean>) =>
  (request: Request, response: Response, next: NextFunction) => {
    step(request, response).then((goOn) => goOn && next(), next);
  };

function contextOf({ visit, staff, headers }: Guarded, response: Response, running: Running) {
  return {
    running,
    lang: staff?.language ?? visit.lang,
    display: readDisplay(readCookie(headers.cookie, displayCookie)),
    requestId: visit.id,
    drained: () => drained(response),
    network: networkKey(visit.network, running.secret),
    ...(staff ? { staff: staff.actor, sessionToken: staff.token } : {}),
  };
}

async function drained(response: Response): Promise<void> {
  if (!response.writableNeedDrain || response.destroyed) return;
  await Promise.race([once(response, 'drain'), once(response, 'close')]);
}
