import type { ParticipationMethod } from '../../app/domain/vocabulary';
import { newId } from '../ids';
import { k } from '../kit';
import { accounts, units } from './people';

/** A matter of a year's catalogue as the openness office is writing it; public only as part of a version. */
export const catalogueEntries = k.table(
  'catalogue_entries',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    year: k.int().notNull(),
    matter: k.text().notNull(),
    unitId: k
      .text()
      .notNull()
      .references(() => units.id),
    methods: k.json<ParticipationMethod[]>().notNull(),
    /** When, in the county's words: "第三季度". */
    planned: k.text().notNull().default(''),
    createdAt: k.instant().notNull(),
  },
  (t) => [k.index('catalogue_entries_year').on(t.year)],
);

/** A published version of a year's catalogue; never changed, never removed. */
export const catalogueVersions = k.table(
  'catalogue_versions',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    year: k.int().notNull(),
    version: k.int().notNull(),
    /** Canonical JSON of what was published, and its SHA-256. */
    content: k.text().notNull(),
    contentHash: k.text().notNull(),
    changeNote: k.text().notNull().default(''),
    publishedBy: k
      .text()
      .notNull()
      .references(() => accounts.id),
    publishedAt: k.instant().notNull(),
  },
  (t) => [k.unique('catalogue_versions_year').on(t.year, t.version)],
);
