import { createRequestHandler, type GetLoadContextFunction, type RequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import type { Guard } from '~/http/guard.server';

/**
 * Remix for the route that the guard found, and no other: each is served by a handler that knows only it and the layouts
 * around it. So nothing else is reached than what was guarded, and Remix, which matches an address several times against all
 * the routes it knows, does so against three.
 */
export function guardedRoutes(
  build: ServerBuild,
  guard: Guard,
  getLoadContext: GetLoadContextFunction,
): RequestHandler {
  const handlers = new Map<string, RequestHandler>();

  function handlerOf(leaf: string): RequestHandler {
    const handler =
      handlers.get(leaf) ??
      createRequestHandler({ build: withOnly(build, leaf), mode: process.env.NODE_ENV, getLoadContext });
    handlers.set(leaf, handler);
    return handler;
  }

  return async (request, response, next) => {
    const leaf = guard.routeAt(request.path);
    if (!leaf) return next();
    if (leaf.index && request.method === 'POST') request.originalUrl = meantForIndex(request.originalUrl);
    return handlerOf(leaf.id!)(request, response, next);
  };
}

/** The address as Remix wants it for a form on the first page under a frame: without `?index` it would ask the frame's action. */
function meantForIndex(url: string): string {
  const [path, query] = url.split('?');
  return new URLSearchParams(query).has('index') ? url : `${path}?${query ? `${query}&` : ''}index`;
}

function withOnly(build: ServerBuild, leaf: string): ServerBuild {
  const chain: string[] = [];
  for (let id: string | undefined = leaf; id; id = build.routes[id]?.parentId) chain.push(id);
  const pick = <T>(of: Record<string, T>) => Object.fromEntries(chain.map((id) => [id, of[id]!]));
  return { ...build, routes: pick(build.routes), assets: { ...build.assets, routes: pick(build.assets.routes) } };
}
