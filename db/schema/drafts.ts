import { stages } from '../../app/domain/vocabulary';
import { newId } from '../ids';
import { k } from '../kit';
import { dockets } from './dockets';
import { accounts } from './people';

/** What is known of a stored file; its bytes are in the file store under the same SHA-256. */
export const files = k.table('files', {
  hash: k.text().primaryKey(),
  size: k.int().notNull(),
  mediaType: k.text().notNull(),
  storedAt: k.instant().notNull(),
});

export const drafts = k.table(
  'drafts',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    docketId: k
      .text()
      .notNull()
      .references(() => dockets.id),
    stage: k.choice([...stages]).notNull(),
    version: k.int().notNull(),
    text: k.text().notNull(),
    /** SHA-256 of the text as kept: the canonical text. */
    textHash: k.text().notNull(),
    sourceFile: k.text().references(() => files.hash),
    sourceName: k.text().notNull().default(''),
    notices: k.json<unknown[]>().notNull(),
    uploadedBy: k
      .text()
      .notNull()
      .references(() => accounts.id),
    uploadedAt: k.instant().notNull(),
    confirmedBy: k.text().references(() => accounts.id),
    confirmedAt: k.instant(),
    publishedAt: k.instant(),
  },
  (t) => [k.unique('drafts_version').on(t.docketId, t.stage, t.version)],
);

/** The provision tree of a draft. `nodeId` is the parser's id; spans are UTF-16 offsets into the draft's text. */
export const provisions = k.table(
  'provisions',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    draftId: k
      .text()
      .notNull()
      .references(() => drafts.id),
    nodeId: k.text().notNull(),
    position: k.int().notNull(),
    parent: k.text(),
    level: k.text().notNull(),
    label: k.text().notNull(),
    ordinal: k.text(),
    start: k.int().notNull(),
    end: k.int().notNull(),
    warnings: k.json<unknown[]>().notNull(),
  },
  (t) => [k.unique('provisions_node').on(t.draftId, t.nodeId), k.index('provisions_order').on(t.draftId, t.position)],
);
