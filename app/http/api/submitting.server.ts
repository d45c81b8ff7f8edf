import type { AppLoadContext } from '@remix-run/node';
import { submitForReview } from '~/commands/submissions/submit.server';
import { docketFacts } from '~/queries/docket-facts.server';
import { endpoints } from './endpoints';
import { answeredOnce, idempotencyKey, type Sent } from './once.server';
import { problemAnswer } from './problem.server';

/**
 * A submission sent by a program: the same command and gate as the page's, by the account that the client acts as. The
 * idempotency key makes it happen once, however often the program sends it.
 */
export async function submitThroughApi(
  request: Request,
  context: AppLoadContext,
  sent: Sent,
): Promise<Response | undefined> {
  const key = idempotencyKey(request, context);
  if (key instanceof Response) return key;
  const { body: schema, answer } = endpoints.submitForReview;
  const body = schema.safeParse(await request.json().catch(() => undefined));
  if (!body.success) {
    const reasons = body.error.issues.map(({ path }) => ({ code: 'api.body_wrong', field: path.join('.') }));
    return problemAnswer(context.lang, reasons, { status: 422 });
  }
  const { act, docketNumber } = sent;
  const docket = await docketFacts(act.db.read, { number: docketNumber });
  if (!docket) return undefined;
  const said = `${docketNumber}\n${JSON.stringify(body.data)}`;
  return answeredOnce(context, sent, { key, said }, async () => {
    const outcome = await submitForReview(act, { docketId: docket.id, ...body.data });
    if (!outcome.ok) return outcome;
    const address = `${context.running.address}/desk/dockets/${docketNumber}/submission`;
    return { ok: true, value: answer.parse({ id: outcome.value.submissionId, address }) };
  });
}
