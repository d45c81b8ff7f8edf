import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/http/answer.server';
import { streamed } from '~/http/bundle/streamed.server';
import type { RouteHandle } from '~/http/guard.server';
import { packageZip } from '~/http/package-zip.server';
import { deliberationPackage } from '~/queries/deliberation-package.server';

export const handle: RouteHandle = { access: 'docket.read' };

/** The package for a discussion as one file. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, files } = context.running;
  const found = await deliberationPackage(db.read, params.number!);
  if (!found) throw notFound();
  return new Response(streamed(packageZip(files, found), context.drained), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="deliberation-${params.number}.zip"`,
    },
  });
}
