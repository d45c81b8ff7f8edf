import type { LoaderFunctionArgs } from '@remix-run/node';
import type { RouteHandle } from '~/http/guard.server';
import { publishedKeys } from '~/queries/published-keys.server';

export const handle: RouteHandle = { access: 'public', cached: true };

/** The county's public keys as a JSON Web Key Set (RFC 7517), with the times in which each signed. */
export async function loader({ context }: LoaderFunctionArgs) {
  const keys = await publishedKeys(context.running.db.read);
  return new Response(`${JSON.stringify({ keys }, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/jwk-set+json; charset=utf-8' },
  });
}
