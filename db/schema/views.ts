import { sql } from 'drizzle-orm';
import { newId } from '../ids';
import { k } from '../kit';
import { files } from './drafts';
import { meetings, representatives, views } from './meetings';
import { accounts, units } from './people';

/** What the responsible unit reports on a view that the meeting referred to it. The latest stands. */
export const viewReplies = k.table(
  'view_replies',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    viewId: k
      .text()
      .notNull()
      .references(() => views.id),
    unitId: k
      .text()
      .notNull()
      .references(() => units.id),
    result: k.choice(['adopted', 'partial', 'rejected']).notNull(),
    reason: k.text().notNull(),
    repliedBy: k
      .text()
      .notNull()
      .references(() => accounts.id),
    repliedAt: k.instant().notNull(),
  },
  (t) => [k.index('view_replies_view').on(t.viewId)],
);

/** The sheet on which a representative reads and confirms the own words: its number is in the mail, its code only hashed here. */
export const statements = k.table(
  'statements',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    number: k.text().notNull().unique(),
    meetingId: k
      .text()
      .notNull()
      .references(() => meetings.id),
    representativeId: k
      .text()
      .notNull()
      .references(() => representatives.id),
    codeHash: k.text().notNull(),
    issuedBy: k
      .text()
      .notNull()
      .references(() => accounts.id),
    issuedAt: k.instant().notNull(),
  },
  (t) => [k.unique('statements_person').on(t.meetingId, t.representativeId)],
);

/**
 * What a person said of the wording of a view. It holds for exactly the words whose hash it names. The view may be taken back
 * after an objection, so nothing ties it to the row.
 */
export const viewConfirmations = k.table(
  'view_confirmations',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    viewId: k.text().notNull(),
    bodyHash: k.text().notNull(),
    answer: k.choice(['confirmed', 'objected']).notNull(),
    method: k.choice(['code', 'signedSheet']).notNull(),
    /** What the person would have it say instead. */
    remark: k.text().notNull().default(''),
    scanFile: k.text().references(() => files.hash),
    recordedBy: k.text().references(() => accounts.id),
    recordedAt: k.instant().notNull(),
  },
  (t) => [
    k.index('view_confirmations_view').on(t.viewId),
    k.check(
      'view_confirmations_proof',
      sql`(${t.method} = 'code' and ${t.recordedBy} is null) or (${t.method} = 'signedSheet' and ${t.scanFile} is not null and ${t.recordedBy} is not null)`,
    ),
  ],
);
