import { sql } from 'drizzle-orm';
import { newId } from '../ids';
import { k } from '../kit';
import { meetings, representatives } from './meetings';
import { accounts } from './people';

/**
 * What a meeting says in public, frozen when its secretary prepared it. The first is the publication, each later one a
 * correction. Names are only in `people`, which is sealed; who may be named is asked of the consents, every time it is read.
 */
export const meetingVersions = k.table(
  'meeting_versions',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    meetingId: k
      .text()
      .notNull()
      .references(() => meetings.id),
    /** 1, 2, … over everything that was ever prepared, the returned too: of two who prepare at once one is refused. */
    attempt: k.int().notNull(),
    /** Canonical JSON of `MeetingContent` and of its people. */
    content: k.text().notNull(),
    people: k.sealed().notNull(),
    /** SHA-256 of both. */
    hash: k.text().notNull(),
    /** Why it is corrected; empty for the publication. */
    reason: k.text().notNull().default(''),
    preparedBy: k
      .text()
      .notNull()
      .references(() => accounts.id),
    preparedAt: k.instant().notNull(),
  },
  (t) => [
    k.unique('meeting_versions_attempt').on(t.meetingId, t.attempt),
    k.unique('meeting_versions_preparer').on(t.id, t.preparedBy),
  ],
);

/** What became of a prepared version. The database itself refuses an approval by whoever prepared it. */
export const meetingDecisions = k.table(
  'meeting_decisions',
  {
    versionId: k.text().primaryKey(),
    preparedBy: k.text().notNull(),
    decision: k.choice(['approved', 'returned', 'withdrawn']).notNull(),
    reason: k.text().notNull().default(''),
    decidedBy: k
      .text()
      .notNull()
      .references(() => accounts.id),
    decidedAt: k.instant().notNull(),
  },
  (t) => [
    k.foreignKey({
      name: 'meeting_decisions_version',
      columns: [t.versionId, t.preparedBy],
      foreignColumns: [meetingVersions.id, meetingVersions.preparedBy],
    }),
    k.check('meeting_decisions_second_person', sql`${t.decision} <> 'approved' or ${t.decidedBy} <> ${t.preparedBy}`),
  ],
);

/** Who was told of a published version, and how. Once for each person and version. */
export const meetingTellings = k.table(
  'meeting_tellings',
  {
    versionId: k
      .text()
      .notNull()
      .references(() => meetingVersions.id),
    representativeId: k
      .text()
      .notNull()
      .references(() => representatives.id),
    method: k.choice(['mail', 'otherwise']).notNull(),
    toldBy: k.text().references(() => accounts.id),
    toldAt: k.instant().notNull(),
  },
  (t) => [k.primaryKey({ columns: [t.versionId, t.representativeId] })],
);
