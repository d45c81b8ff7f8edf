import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { filesOfComment } from '~/queries/comment-files.server';

export const handle: RouteHandle = { access: 'docket.read' };

/** A file that came with an opinion, counted from 1. Always a download: nothing of it runs in the browser, and nobody keeps it. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, files } = context.running;
  const file = (await filesOfComment(db.read, params.number!, params.comment!))[Number(params.file) - 1];
  if (!file) throw notFound();
  const name = encodeURIComponent(file.name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return new Response(new Uint8Array(await files.get(file.hash)), {
    headers: {
      'Content-Type': file.mediaType,
      'Content-Disposition': file.name ? `attachment; filename*=UTF-8''${name}` : 'attachment',
      'Cache-Control': 'private, no-store',
    },
  });
}
