import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { readVersionKey } from '~/domain/draft-version';
import { notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { localPath } from '~/ui/local-link';

export const handle: RouteHandle = { access: 'public' };

/** Where the form that chooses two versions leads: to the address of their comparison. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const [before, after] = [query.get('before') ?? '', query.get('after') ?? ''];
  if (!readVersionKey(before) || !readVersionKey(after)) throw notFound();
  return redirect(localPath(context.lang, `/drafts/${params.number}/compare/${before}/${after}`), 303);
}
