import { notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';

export const handle: RouteHandle = { access: 'public' };

/** Every address that nothing else answers: a page that says so, in the reader's language. */
export function loader() {
  throw notFound();
}

export function action() {
  throw notFound();
}

/** Never shown: with it the address is a page, whose error page then speaks; without it the answer would have no words. */
export default function Nowhere() {
  return null;
}
