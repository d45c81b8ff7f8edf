import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { auditedDocket, recordLines } from '~/queries/audit-events.server';

export const handle: RouteHandle = { access: 'record.audit' };

const most = 100_000;

/** The record of a docket as JSON lines, one event a line with its place in the chain, in the order in which it was written. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { read } = context.running.db;
  const type = new URL(request.url).searchParams.get('type') || undefined;
  const page = await auditedDocket(read, params.number!, {});
  if (!page) throw notFound();
  const lines = await recordLines(read, { docketId: page.docket.id, type }, most);
  const text = lines.map(
    ({ actorName: _, data, ...line }) => `${JSON.stringify({ ...line, data: JSON.parse(data) })}\n`,
  );
  return new Response(text.join(''), {
    headers: {
      'Content-Type': 'application/jsonl; charset=utf-8',
      'Content-Disposition': `attachment; filename="record-${params.number}.jsonl"`,
    },
  });
}
