import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/http/answer.server';
import { storedFile } from '~/http/attached-file.server';
import type { RouteHandle } from '~/http/guard.server';
import { adviserViewFile } from '~/queries/review-files.server';

export const handle: RouteHandle = { access: 'review.conclude' };

/** The file of an adviser's written view, as it was handed in. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const file = await adviserViewFile(context.running.db.read, params.submission!, params.view!);
  if (!file) throw notFound();
  return storedFile(context.running, file);
}
