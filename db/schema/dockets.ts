import { sql } from 'drizzle-orm';
import { topics } from '../../app/domain/vocabulary';
import { newId } from '../ids';
import { k } from '../kit';
import { accounts, units } from './people';

/** Versions of the county's rules profile. A docket keeps the one it started under. Only the first came without two persons. */
export const profiles = k.table(
  'profiles',
  {
    version: k.int().primaryKey(),
    content: k.json<unknown>().notNull(),
    effectiveFrom: k.day().notNull(),
    createdBy: k.text().references(() => accounts.id),
    approvedBy: k.text().references(() => accounts.id),
    createdAt: k.instant().notNull(),
  },
  (t) => [
    k.check(
      'profiles_two_persons',
      sql`${t.version} = 1 or (${t.createdBy} is not null and ${t.approvedBy} is not null and ${t.createdBy} <> ${t.approvedBy})`,
    ),
  ],
);

export const dockets = k.table('dockets', {
  id: k.text().primaryKey().$defaultFn(newId),
  number: k.text().notNull().unique(),
  title: k.text().notNull(),
  summary: k.text().notNull().default(''),
  affected: k.text().notNull().default(''),
  topic: k
    .choice([...topics])
    .notNull()
    .default('other'),
  leadUnitId: k
    .text()
    .notNull()
    .references(() => units.id),
  issuingOrganId: k
    .text()
    .notNull()
    .references(() => units.id),
  normativeDocument: k.bool().notNull(),
  majorDecision: k.bool().notNull(),
  rightsImpact: k.bool().notNull(),
  enterpriseRelated: k.bool().notNull(),
  specialGroups: k.bool().notNull(),
  secret: k.bool().notNull(),
  profileVersion: k
    .int()
    .notNull()
    .references(() => profiles.version),
  createdBy: k
    .text()
    .notNull()
    .references(() => accounts.id),
  createdAt: k.instant().notNull(),
  terminatedAt: k.instant(),
  terminationReason: k.text(),
});

export const docketUnits = k.table(
  'docket_units',
  {
    docketId: k
      .text()
      .notNull()
      .references(() => dockets.id),
    unitId: k
      .text()
      .notNull()
      .references(() => units.id),
  },
  (t) => [k.primaryKey({ columns: [t.docketId, t.unitId] })],
);

/** Drafting notes: the latest version stands, the earlier ones stay. */
export const notes = k.table(
  'notes',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    docketId: k
      .text()
      .notNull()
      .references(() => dockets.id),
    markdown: k.text().notNull(),
    writtenBy: k
      .text()
      .notNull()
      .references(() => accounts.id),
    writtenAt: k.instant().notNull(),
  },
  (t) => [k.index('notes_docket').on(t.docketId, t.writtenAt)],
);
