import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { drawPage } from '~/queries/draw-page.server';

export const handle: RouteHandle = { access: 'public', cached: true };

/** Everything that was published of a draw, for whoever computes it again: `minyi draw verify FILE` reads this file. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await drawPage(context.running.db.read, params.number!);
  if (!page) throw notFound();
  return new Response(`${JSON.stringify(page.file, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `inline; filename="draw-${params.number}.json"`,
    },
  });
}
