import { createHash, randomBytes } from 'node:crypto';
import { subscriptions } from 'db/schema/subscriptions';
import { markOf } from 'db/sealed-text';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { SubscriptionScope } from '~/domain/vocabulary';
import { subscriptionTarget } from '~/queries/subscription-target.server';
import { type Act, type Outcome, Refusal, record, transact } from '../act.server';
import { enqueueMail, type Letter } from '../mail/enqueue.server';

export const newSubscription = z.object({
  recipient: z.string('required').trim().max(254, 'tooLong').pipe(z.email('notAnEmail')),
  /** A unit by its name, or a consultation by its number; neither for everything. */
  unit: z.string().max(200, 'tooLong').optional(),
  consultation: z.string().max(40, 'malformed').optional(),
});
export type NewSubscription = z.output<typeof newSubscription>;

/** Writes the letter that asks for confirmation; with `known` the one to somebody who gets such letters already. */
export type ConfirmationWriter = (asked: {
  token: string;
  scope: SubscriptionScope;
  about: string;
  known: boolean;
}) => Omit<Letter, 'recipient'>;

/**
 * Somebody typed in a letter box to hear of everything, of a unit or of a docket. It gets a letter with a personal link either
 * way, and the asker the same answer: nobody learns here who subscribed to what.
 */
export function askToSubscribe(
  act: Act,
  asked: NewSubscription & { language: 'zh-CN' | 'en' },
  write: ConfirmationWriter,
): Promise<Outcome> {
  return transact(act, async (tx) => {
    const found = await subscriptionTarget(tx, asked, act.now);
    if (!found) throw new Refusal([{ code: 'not_found', field: asked.consultation ? 'consultation' : 'unit' }]);
    const { scope, target, about } = found;
    const recipient = asked.recipient.trim();
    const recipientMark = recipientMarkOf(recipient);
    const [known] = await tx
      .select()
      .from(subscriptions)
      .where(
        and(
          eq(subscriptions.recipientMark, recipientMark),
          eq(subscriptions.scope, scope),
          eq(subscriptions.target, target),
        ),
      );
    const token = known?.token ?? randomBytes(18).toString('base64url');
    if (known) await tx.update(subscriptions).set({ askedAt: act.now }).where(eq(subscriptions.id, known.id));
    else {
      const { language } = asked;
      const row = { scope, target, recipient, recipientMark, language, token, tokenHash: tokenHash(token) };
      const [added] = await tx
        .insert(subscriptions)
        .values({ ...row, askedAt: act.now })
        .returning({ id: subscriptions.id });
      await record(tx, act, { type: 'subscription.asked', subject: added!.id, data: { scope } });
    }
    const letter = write({ token, scope, about, known: known?.confirmedAt != null });
    await enqueueMail(tx, { ...letter, recipient, createdAt: act.now });
  });
}

/** What is stored of the secret in a subscriber's links. */
export const tokenHash = (token: string): string => createHash('sha256').update(`subscription ${token}`).digest('hex');

/** By which a letter box is found again, whatever the case of its letters. */
export const recipientMarkOf = (recipient: string): string => markOf(recipient.trim().toLowerCase());
