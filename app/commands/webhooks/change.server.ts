import { webhooks } from 'db/schema/interface';
import { and, eq, isNull } from 'drizzle-orm';
import { type Act, forbidden, type Outcome, Refusal, record, refuseIf, transact } from '../act.server';
import { newSecret } from './create.server';

type Named = { webhookId: string };

/** How long the former secret signs beside the new one. */
const changeOver = 24 * 60 * 60_000;

const inUse = ({ webhookId }: Named) => and(eq(webhooks.id, webhookId), isNull(webhooks.endedAt));

/** Gives a webhook a new secret. For a day both sign, so that the receiver can change over without losing anything. */
export function changeSecret(act: Act, named: Named): Promise<Outcome<{ secret: string }>> {
  const secret = newSecret();
  return transact(act, async (tx) => {
    refuseIf(forbidden(act, 'interface.manage', []));
    const [row] = await tx.select({ secret: webhooks.secret }).from(webhooks).where(inUse(named));
    if (!row) throw new Refusal([{ code: 'not_found' }]);
    const formerUntil = new Date(act.now.getTime() + changeOver);
    await tx.update(webhooks).set({ secret, formerSecret: row.secret, formerUntil }).where(inUse(named));
    await record(tx, act, { type: 'webhook.secret_changed', subject: named.webhookId });
    return { secret };
  });
}

/** Tells another system nothing any more; what was waiting is not sent either. */
export function endWebhook(act: Act, named: Named): Promise<Outcome> {
  return transact(act, async (tx) => {
    refuseIf(forbidden(act, 'interface.manage', []));
    const ended = await tx
      .update(webhooks)
      .set({ endedAt: act.now, formerSecret: null })
      .where(inUse(named))
      .returning({ id: webhooks.id });
    if (ended.length === 0) throw new Refusal([{ code: 'not_found' }]);
    await record(tx, act, { type: 'webhook.ended', subject: named.webhookId });
  });
}
