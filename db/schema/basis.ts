import { basisKinds, basisRelations } from '../../app/domain/vocabulary';
import { newId } from '../ids';
import { k } from '../kit';
import { dockets } from './dockets';

/** What the draft rests on, and which articles each entry supports (the clause–basis table). */
export const basisEntries = k.table(
  'basis_entries',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    docketId: k
      .text()
      .notNull()
      .references(() => dockets.id),
    kind: k.choice([...basisKinds]).notNull(),
    title: k.text().notNull(),
    documentNumber: k.text().notNull().default(''),
    issuingBody: k.text().notNull(),
    citedArticle: k.text().notNull().default(''),
    quotation: k.text().notNull().default(''),
    /** Ordinals of the articles that the entry supports: '3', '10-1'. */
    supports: k.json<string[]>().notNull(),
    relation: k
      .choice([...basisRelations])
      .notNull()
      .default('direct'),
    createdAt: k.instant().notNull(),
    removedAt: k.instant(),
  },
  (t) => [k.index('basis_docket').on(t.docketId)],
);
