import type { Database } from 'db/database';
import { subscriptions } from 'db/schema/subscriptions';
import { and, eq, isNull, lt } from 'drizzle-orm';
import { subscriptionSettings } from '~/queries/subscription-settings.server';
import { type Act, type Outcome, record, transact } from '../act.server';
import { tokenHash } from './ask.server';

/** Ends the letters behind a link and forgets the letter box. Done twice, or with a link of nobody's, it changes nothing. */
export function endSubscription(act: Act, token: string): Promise<Outcome> {
  return transact(act, async (tx) => {
    const [ended] = await tx
      .delete(subscriptions)
      .where(eq(subscriptions.tokenHash, tokenHash(token)))
      .returning({ id: subscriptions.id });
    if (ended) await record(tx, act, { type: 'subscription.ended', subject: ended.id });
  });
}

const hour = 3_600_000;

/** Forgets letter boxes that nobody confirmed within the hours of the county's settings. Returns how many. */
export async function forgetUnconfirmed(db: Database, now: Date): Promise<number> {
  const { keepUnconfirmedHours } = await subscriptionSettings(db.read);
  const before = new Date(now.getTime() - keepUnconfirmedHours * hour);
  const old = and(isNull(subscriptions.confirmedAt), lt(subscriptions.askedAt, before));
  const [any] = await db.read.select({ id: subscriptions.id }).from(subscriptions).where(old).limit(1);
  if (!any) return 0;
  return db.transaction(
    async (tx) => (await tx.delete(subscriptions).where(old).returning({ id: subscriptions.id })).length,
  );
}
