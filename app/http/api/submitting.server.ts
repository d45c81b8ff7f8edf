import type { AppLoadContext } from '@remix-run/node';
import type { Act } from '~/commands/act.server';
import { type Reply, replyOnce } from '~/commands/clients/reply-once.server';
import { submitForReview } from '~/commands/submissions/submit.server';
import type { Reason } from '~/domain/reason';
import type { ApiClient } from '~/queries/api-client.server';
import { docketFacts } from '~/queries/docket-facts.server';
import { refusalStatus } from '../answer.server';
import { endpoints } from './endpoints';
import { problemAnswer, problemText } from './problem.server';

type Sent = { act: Act; client: ApiClient; docketNumber: string };

const longestKey = 200;

/**
 * A submission sent by a program: the same command and gate as the page's, by the account that the client acts as. The
 * idempotency key makes it happen once, however often the program sends it.
 */
export async function submitThroughApi(
  request: Request,
  context: AppLoadContext,
  { act, client, docketNumber }: Sent,
): Promise<Response | undefined> {
  const key = request.headers.get('idempotency-key') ?? '';
  const refuse = (reason: Reason, status: number) => problemAnswer(context.lang, [reason], { status });
  if (key === '' || key.length > longestKey) return refuse({ code: 'api.idempotency_key_missing' }, 422);
  const body = endpoints.submitForReview.body.safeParse(await request.json().catch(() => undefined));
  if (!body.success) {
    const reasons = body.error.issues.map(({ path }) => ({ code: 'api.body_wrong', field: path.join('.') }));
    return problemAnswer(context.lang, reasons, { status: 422 });
  }
  const docket = await docketFacts(act.db.read, { number: docketNumber });
  if (!docket) return undefined;
  const asked = { clientId: client.id, key, request: `${docketNumber}\n${JSON.stringify(body.data)}`, now: act.now };
  const reply = await replyOnce(act.db, asked, async () => {
    const outcome = await submitForReview(act, { docketId: docket.id, ...body.data });
    return outcome.ok
      ? done(context, docketNumber, outcome.value.submissionId)
      : refusedReply(context, outcome.reasons);
  });
  if ('code' in reply) return refuse(reply, 409);
  const type = reply.status < 400 ? 'application/json' : 'application/problem+json';
  return new Response(reply.body, {
    status: reply.status,
    headers: { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'private, no-store' },
  });
}

function done({ running }: AppLoadContext, docketNumber: string, id: string): Reply {
  const address = `${running.address}/desk/dockets/${docketNumber}/submission`;
  return { status: 201, body: JSON.stringify(endpoints.submitForReview.answer.parse({ id, address })) };
}

function refusedReply({ lang }: AppLoadContext, reasons: Reason[]): Reply {
  const status = refusalStatus(reasons);
  return { status, body: problemText(lang, reasons, status) };
}
