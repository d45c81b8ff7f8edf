import type { LoaderFunctionArgs } from '@remix-run/node';
import type { RouteHandle } from '~/http/guard.server';

export const handle: RouteHandle = { access: 'public', cached: true };

// The desk and citizens' receipts are nobody's search result, nor is the form once for each article; a search in a search
// finds nothing new.
const closed = ['/desk', '/login', '/display', '/receipts/', '/search', '/consultations/*/comment?'];

/** What search engines may visit, and where the site map is. */
export function loader({ context }: LoaderFunctionArgs) {
  const lines = [
    'User-agent: *',
    ...closed.flatMap((path) => [`Disallow: ${path}`, `Disallow: /en${path}`]),
    `Sitemap: ${context.running.address}/sitemap.xml`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
