import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { exemptionDocument } from '~/queries/exemption-desk.server';

export const handle: RouteHandle = { access: 'docket.read' };

/** The document that proves an exception, as it was handed in. Always a download: nothing of it runs in the browser. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, files } = context.running;
  const document = await exemptionDocument(db.read, params.number!, params.exemption!);
  if (!document) throw notFound();
  return new Response(new Uint8Array(await files.get(document.hash)), {
    headers: { 'Content-Type': document.mediaType, 'Content-Disposition': 'attachment' },
  });
}
