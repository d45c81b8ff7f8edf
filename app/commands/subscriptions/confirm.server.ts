import { subscriptions } from 'db/schema/subscriptions';
import { and, eq, isNull } from 'drizzle-orm';
import { type Act, type Outcome, record, transact } from '../act.server';
import { tokenHash } from './ask.server';

/** Whoever reads the letter box said yes. Pressed again it stays as it is; a link that is not there any more changes nothing. */
export function confirmSubscription(act: Act, token: string): Promise<Outcome> {
  return transact(act, async (tx) => {
    const [confirmed] = await tx
      .update(subscriptions)
      .set({ confirmedAt: act.now })
      .where(and(eq(subscriptions.tokenHash, tokenHash(token)), isNull(subscriptions.confirmedAt)))
      .returning({ id: subscriptions.id });
    if (confirmed) await record(tx, act, { type: 'subscription.confirmed', subject: confirmed.id });
  });
}
