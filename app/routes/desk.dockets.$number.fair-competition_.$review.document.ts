import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { fairCompetitionDocument } from '~/queries/fair-competition-desk.server';

export const handle: RouteHandle = { access: 'docket.read' };

/** The market regulator's written opinion, as it was handed in. Always a download: nothing of it runs in the browser. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, files } = context.running;
  const document = await fairCompetitionDocument(db.read, params.number!, params.review!);
  if (!document) throw notFound();
  return new Response(new Uint8Array(await files.get(document.hash)), {
    headers: { 'Content-Type': document.mediaType, 'Content-Disposition': 'attachment' },
  });
}
