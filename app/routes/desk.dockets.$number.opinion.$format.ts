import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/http/answer.server';
import { storedFile } from '~/http/attached-file.server';
import type { RouteHandle } from '~/http/guard.server';
import { latestOpinionFile } from '~/queries/review-files.server';

export const handle: RouteHandle = { access: 'docket.read' };

/** The latest review opinion of a docket as the bytes that were stored, `docx` or `pdf`, for staff. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { format } = params;
  const isKnown = format === 'docx' || format === 'pdf';
  const file = isKnown && (await latestOpinionFile(context.running.db.read, params.number!, format, 'staff'));
  if (!file) throw notFound();
  return storedFile(context.running, file);
}
