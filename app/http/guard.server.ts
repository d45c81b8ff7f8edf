import type { ServerBuild } from '@remix-run/node';
import { matchRoutes } from '@remix-run/react';
import { type Actor, holds, type Permission } from '~/domain/permissions';

/** What a route says of itself in its `handle`. A route that says nothing is reached by nobody. */
export type RouteHandle = {
  access: 'public' | Permission;
  /** Anonymous GETs may be answered from the page cache. */
  cached?: boolean;
};

type Verdict = 'unknown_address' | 'open' | 'sign_in_first' | 'forbidden';
type GuardedRoute = Parameters<typeof matchRoutes>[0][number] & { handle: Partial<RouteHandle> };

// Matching an address anew costs as much as a quarter of a sent comment.
const remembered = 1000;

/** Knows every route of the build and what its `handle` says. */
export function guardOf(build: ServerBuild) {
  const tree = childrenOf(build, undefined);
  const known = new Map<string, GuardedRoute | undefined>();

  /** The route behind a path; `undefined` when none is there. Throws when a route has no rule. */
  function routeAt(pathname: string): GuardedRoute | undefined {
    if (known.has(pathname)) return known.get(pathname);
    const leaf = matchRoutes(tree, pathname)?.at(-1)?.route as GuardedRoute | undefined;
    if (leaf && !leaf.handle.access) throw new Error(`the route ${leaf.id} does not say who may reach it`);
    if (known.size >= remembered) known.clear();
    known.set(pathname, leaf);
    return leaf;
  }

  /** What the route behind a path says of itself. */
  const handleAt = (pathname: string) => routeAt(pathname)?.handle as RouteHandle | undefined;

  return {
    routeAt,
    handleAt,
    /** Whether this visitor may reach the address at all. Commands and queries look closer: at the unit. */
    verdict(pathname: string, actor: Actor | undefined): Verdict {
      const handle = handleAt(pathname);
      if (!handle) return 'unknown_address';
      if (handle.access === 'public') return 'open';
      if (!actor) return 'sign_in_first';
      return holds(actor, handle.access) ? 'open' : 'forbidden';
    },
  };
}

export type Guard = ReturnType<typeof guardOf>;

function childrenOf(build: ServerBuild, parentId: string | undefined): GuardedRoute[] {
  return Object.values(build.routes)
    .filter((route) => route?.parentId === parentId)
    .map((route) => {
      const { id, path, index, module } = route!;
      const handle = (module.handle ?? {}) as Partial<RouteHandle>;
      return index ? { id, path, index, handle } : { id, path, handle, children: childrenOf(build, id) };
    }) as GuardedRoute[];
}
