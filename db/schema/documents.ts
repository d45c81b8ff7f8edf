import { newId } from '../ids';
import { k } from '../kit';
import { dockets } from './dockets';
import { drafts } from './drafts';
import { accounts } from './people';

/** The registered, numbered, published result of a docket. */
export const documents = k.table('documents', {
  id: k.text().primaryKey().$defaultFn(newId),
  docketId: k
    .text()
    .notNull()
    .unique()
    .references(() => dockets.id),
  draftId: k
    .text()
    .notNull()
    .references(() => drafts.id),
  documentNumber: k.text().notNull().unique(),
  headNote: k.text().notNull().default(''),
  signedOn: k.day().notNull(),
  effectiveOn: k.day().notNull(),
  expiresOn: k.day(),
  earlyEffectReason: k.text(),
  publishedBy: k
    .text()
    .notNull()
    .references(() => accounts.id),
  publishedAt: k.instant().notNull(),
});
