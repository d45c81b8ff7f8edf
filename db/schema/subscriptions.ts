import { subscriptionScopes } from '../../app/domain/vocabulary';
import { newId } from '../ids';
import { k } from '../kit';

/**
 * A letter box that wants to hear of something. Unconfirmed until somebody who reads it pressed the button; nothing is sent
 * before. Ending one removes its row.
 */
export const subscriptions = k.table(
  'subscriptions',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    scope: k.choice([...subscriptionScopes]).notNull(),
    /** The id of the unit or the docket; '' for everything. */
    target: k.text().notNull().default(''),
    recipient: k.sealed().notNull(),
    /** By which the same letter box is found again; made with a key, so that addresses cannot be tried against it. */
    recipientMark: k.text().notNull(),
    language: k.choice(['zh-CN', 'en']).notNull(),
    /** What is stored of the secret in the links; the secret itself is sealed, to be written into each letter. */
    tokenHash: k.text().notNull().unique(),
    token: k.sealed().notNull(),
    askedAt: k.instant().notNull(),
    confirmedAt: k.instant(),
  },
  (t) => [
    k.unique('subscriptions_once').on(t.recipientMark, t.scope, t.target),
    k.index('subscriptions_target').on(t.scope, t.target, t.confirmedAt),
    k.index('subscriptions_unconfirmed').on(t.confirmedAt, t.askedAt),
  ],
);
