import { exemptionGrounds } from '../../app/domain/vocabulary';
import { newId } from '../ids';
import { k } from '../kit';
import { dockets } from './dockets';
import { drafts, files } from './drafts';
import { accounts } from './people';

export type Channels = { online: true; post?: string; email?: string; phone?: string; fax?: string; counter?: string };

/** One round of notice and comment. Whether it is open, closed or answered is computed from these times and the feedback, never stored. */
export const consultations = k.table(
  'consultations',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    number: k.text().notNull().unique(),
    docketId: k
      .text()
      .notNull()
      .references(() => dockets.id),
    round: k.int().notNull(),
    draftId: k
      .text()
      .notNull()
      .references(() => drafts.id),
    opensAt: k.instant().notNull(),
    closesAt: k.instant().notNull(),
    channels: k.json<Channels>().notNull(),
    /** Printed in the notice when the period is shortened (decree 713, article 15). */
    shortenedReason: k.text(),
    createdBy: k
      .text()
      .notNull()
      .references(() => accounts.id),
    createdAt: k.instant().notNull(),
    publishedAt: k.instant(),
    publishedBy: k.text().references(() => accounts.id),
    /** Canonical JSON of everything the public saw, and its SHA-256. */
    snapshot: k.text(),
    snapshotHash: k.text(),
  },
  (t) => [
    k.unique('consultations_round').on(t.docketId, t.round),
    k.index('consultations_closing').on(t.publishedAt, t.closesAt),
  ],
);

/**
 * A lawful exception, asked for by one person and decided by another. `emergency_shortened` allows a shorter period;
 * the other grounds let a docket pass the gate without consultation.
 */
export const exemptions = k.table('exemptions', {
  id: k.text().primaryKey().$defaultFn(newId),
  docketId: k
    .text()
    .notNull()
    .references(() => dockets.id),
  ground: k.choice([...exemptionGrounds]).notNull(),
  facts: k.text().notNull(),
  documentFile: k.text().references(() => files.hash),
  requestedBy: k
    .text()
    .notNull()
    .references(() => accounts.id),
  requestedAt: k.instant().notNull(),
  decision: k.choice(['approved', 'refused']),
  decidedBy: k.text().references(() => accounts.id),
  decidedPost: k.text(),
  decidedAt: k.instant(),
  decisionReason: k.text(),
  publicLine: k.text(),
});
