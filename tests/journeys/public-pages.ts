import { everyAddress } from '../routes/addresses';

/** Addresses of pages by the file of the route that answers them. */
export type Pages = Map<string, string[]>;

type PageRoute = { file: string; pattern: RegExp };

// Enough to meet the page that alone leads to some other, such as the one open hearing among all activities.
const followedOfEach = 20;

/** Every route that shows a page to the public or to the desk, those without a parameter before those that take any word. */
export async function pageRoutes(whose: 'public' | 'desk'): Promise<PageRoute[]> {
  const unfilled = 'nothing';
  const routes = await everyAddress({});
  const parameters = (path: string) => path.split(unfilled).length;
  return routes
    .filter(
      ({ file, handle, isPage }) =>
        isPage && (handle.access === 'public') === (whose === 'public') && !isFrame(file, routes),
    )
    .sort((a, b) => parameters(a.path) - parameters(b.path))
    .map(({ file, path }) => ({
      file,
      pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(unfilled, '[^/]+')}/?$`),
    }));
}

/** A route that others are shown in has no page of its own where it has an index. */
const isFrame = (file: string, routes: { file: string }[]) =>
  routes.some((other) => other.file === file.replace(/\.tsx$/, '._index.tsx'));

export const routeOf = (routes: PageRoute[], address: string): string | undefined =>
  routes.find(({ pattern }) => pattern.test(address.split(/[?#]/)[0]!))?.file;

/** Goes from link to link as a reader would, or a member of staff whose `cookie` it is. */
export async function linkedPages(site: string, routes: PageRoute[], from: string[], cookie = ''): Promise<Pages> {
  const found: Pages = new Map();
  const waiting = [...from];
  const known = new Set(waiting);
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const file = routeOf(routes, address);
    const ofKind = (file && found.get(file)) || [];
    if (!file || ofKind.length >= followedOfEach) continue;
    const answer = await fetch(site + address, { headers: { cookie }, redirect: 'manual' });
    if (answer.status !== 200) continue;
    found.set(file, [...ofKind, address]);
    for (const next of linksIn(await answer.text())) {
      if (known.has(next)) continue;
      known.add(next);
      waiting.push(next);
    }
  }
  return found;
}

function linksIn(html: string): string[] {
  // What follows a question mark shows another part of the same page.
  const links = [...html.matchAll(/<a [^>]*href="(\/[^"#?]*)/g)].map(([, link = '']) => link);
  return links.filter((link) => !link.startsWith('/en'));
}

/** What the site tells search engines, in Chinese. */
export async function listedPages(site: string): Promise<string[]> {
  const map = await (await fetch(`${site}/sitemap.xml`)).text();
  const paths = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address!).pathname);
  return paths.filter((path) => !path.startsWith('/en'));
}
