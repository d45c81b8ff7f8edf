import { sql } from 'drizzle-orm';
import type { Cover } from '../../app/domain/disclosure/moderation';
import { coverReasons, moderationActs } from '../../app/domain/vocabulary';
import { newId } from '../ids';
import { k } from '../kit';
import { comments } from './comments';
import { accounts } from './people';

/** What a desk decided about showing an opinion. It lies on top of the words, which stay as they are; the latest stands. */
export const moderations = k.table(
  'moderations',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    commentId: k
      .text()
      .notNull()
      .references(() => comments.id),
    version: k.int().notNull(),
    /** The wording that was looked at: another one has to be looked at again. */
    wordingVersion: k.int().notNull(),
    act: k.choice([...moderationActs]).notNull(),
    covers: k.json<Cover[]>().notNull(),
    /** Why all of it is withheld. */
    reason: k.choice([...coverReasons]),
    decidedBy: k
      .text()
      .notNull()
      .references(() => accounts.id),
    decidedAt: k.instant().notNull(),
  },
  (t) => [
    k.unique('moderations_version').on(t.commentId, t.version),
    k.check('moderations_hidden_why', sql`(${t.act} = 'hidden') = (${t.reason} is not null)`),
  ],
);

/** The county's decisions whether opinions are shown once a desk has looked at them; the latest stands. */
export const publicityDecisions = k.table('publicity_decisions', {
  id: k.text().primaryKey().$defaultFn(newId),
  shows: k.bool().notNull(),
  /** The body that decided, in its public name. */
  decidedBy: k.text().notNull(),
  decidedOn: k.day().notNull(),
  basis: k.text().notNull(),
  recordedBy: k
    .text()
    .notNull()
    .references(() => accounts.id),
  recordedAt: k.instant().notNull(),
});
