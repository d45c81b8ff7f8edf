import { newId } from '../ids';
import { k } from '../kit';
import { profiles } from './dockets';
import { accounts } from './people';

/** A change to the rules that one person wrote and another decides on. Approved, it becomes a version of the profile. */
export const profileProposals = k.table('profile_proposals', {
  id: k.text().primaryKey().$defaultFn(newId),
  content: k.json<unknown>().notNull(),
  effectiveFrom: k.day().notNull(),
  reason: k.text().notNull(),
  proposedBy: k
    .text()
    .notNull()
    .references(() => accounts.id),
  proposedAt: k.instant().notNull(),
  decision: k.choice(['approved', 'refused', 'withdrawn']),
  decidedBy: k.text().references(() => accounts.id),
  decidedAt: k.instant(),
  decisionReason: k.text(),
  version: k.int().references(() => profiles.version),
});
