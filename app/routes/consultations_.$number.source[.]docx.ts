import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/http/answer.server';
import { download } from '~/http/download.server';
import type { RouteHandle } from '~/http/guard.server';
import { consultationFiles } from '~/queries/consultation-files.server';
import { officeWithoutTraces } from '~/text/without-traces/office.server';

export const handle: RouteHandle = { access: 'public' };

/** The Word file that the drafting unit handed in, without the names and times that Word writes into it. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, files: store, clock } = context.running;
  const files = await consultationFiles(db.read, params.number!, clock());
  if (!files?.source) throw notFound();
  const { bytes } = await officeWithoutTraces(await store.get(files.source.hash));
  return download(bytes, files.title, 'docx');
}
