import type { AppLoadContext } from '@remix-run/node';
import type { Act, Outcome } from '~/commands/act.server';
import { type Reply, replyOnce } from '~/commands/clients/reply-once.server';
import type { Reason } from '~/domain/reason';
import type { ApiClient } from '~/queries/api-client.server';
import { refusalStatus } from '../answer.server';
import { problemAnswer, problemText } from './problem.server';

/** What a program sent: by which client, to which docket. */
export type Sent = { act: Act; client: ApiClient; docketNumber: string };

const longestKey = 200;

/** The request's idempotency key, or the answer to a request without a usable one. */
export function idempotencyKey(request: Request, { lang }: AppLoadContext): string | Response {
  const key = request.headers.get('idempotency-key') ?? '';
  const isUsable = key !== '' && key.length <= longestKey;
  return isUsable ? key : problemAnswer(lang, [{ code: 'api.idempotency_key_missing' }], { status: 422 });
}

/**
 * Does an act once for an idempotency key, however often a program sends it, and answers the same each time. `said` tells
 * one request from another under the same key; `work` gives the body of the answer or the reasons of a refusal.
 */
export async function answeredOnce(
  context: AppLoadContext,
  { act, client }: Sent,
  { key, said }: { key: string; said: string },
  work: () => Promise<Outcome<object>>,
): Promise<Response> {
  const asked = { clientId: client.id, key, request: said, now: act.now };
  const reply = await replyOnce(act.db, asked, async () => {
    const outcome = await work();
    return outcome.ok ? { status: 201, body: JSON.stringify(outcome.value) } : refusedReply(context, outcome.reasons);
  });
  if ('code' in reply) return problemAnswer(context.lang, [reply], { status: 409 });
  const type = reply.status < 400 ? 'application/json' : 'application/problem+json';
  return new Response(reply.body, {
    status: reply.status,
    headers: { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'private, no-store' },
  });
}

function refusedReply({ lang }: AppLoadContext, reasons: Reason[]): Reply {
  const status = refusalStatus(reasons);
  return { status, body: problemText(lang, reasons, status) };
}
