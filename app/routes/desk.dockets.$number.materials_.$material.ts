import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/http/answer.server';
import { storedFile } from '~/http/attached-file.server';
import type { RouteHandle } from '~/http/guard.server';
import { materialFile } from '~/queries/review-files.server';

export const handle: RouteHandle = { access: 'docket.read' };

/** A file of the list of materials, as it was handed in. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const file = await materialFile(context.running.db.read, params.number!, params.material!);
  if (!file) throw notFound();
  return storedFile(context.running, file);
}
