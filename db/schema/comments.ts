import { authorKinds, channels, stances } from '../../app/domain/vocabulary';
import { newId } from '../ids';
import { k } from '../kit';
import { consultations } from './consultations';
import { files, provisions } from './drafts';
import { accounts } from './people';

/** One sending: what the citizen holds a number and a secret code for. It carries one opinion or several. */
export const receipts = k.table(
  'receipts',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    number: k.text().notNull().unique(),
    codeHash: k.text().notNull(),
    consultationId: k
      .text()
      .notNull()
      .references(() => consultations.id),
    /** Made when the form is rendered: a double click gives the same receipt. */
    idempotencyKey: k.text().notNull().unique(),
    receivedAt: k.instant().notNull(),
    late: k.bool().notNull(),
    channel: k.choice([...channels]).notNull(),
    authorKind: k.choice([...authorKinds]).notNull(),
    authorName: k.sealed(),
    contact: k.sealed(),
    mayShowName: k.bool().notNull().default(false),
    privacyNotice: k.text().notNull(),
    language: k.choice(['zh-CN', 'en']).notNull().default('zh-CN'),
    enteredBy: k.text().references(() => accounts.id),
    scanFile: k.text().references(() => files.hash),
  },
  (t) => [k.index('receipts_consultation').on(t.consultationId, t.receivedAt)],
);

export const comments = k.table(
  'comments',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    receiptId: k
      .text()
      .notNull()
      .references(() => receipts.id),
    consultationId: k
      .text()
      .notNull()
      .references(() => consultations.id),
    /** Nothing here means the whole text. */
    provisionId: k.text().references(() => provisions.id),
    receivedAt: k.instant().notNull(),
  },
  (t) => [
    k.index('comments_consultation').on(t.consultationId, t.receivedAt),
    k.index('comments_receipt').on(t.receiptId),
    k.index('comments_provision').on(t.provisionId),
  ],
);

/** What was written, again and again: the last wording stands, none is erased. */
export const commentWordings = k.table(
  'comment_wordings',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    commentId: k
      .text()
      .notNull()
      .references(() => comments.id),
    version: k.int().notNull(),
    kind: k.choice(['submitted', 'edited', 'withdrawn']).notNull(),
    stance: k.choice([...stances]),
    body: k.text().notNull(),
    suggestedWording: k.text(),
    writtenAt: k.instant().notNull(),
  },
  (t) => [k.unique('wordings_version').on(t.commentId, t.version)],
);

/** Files that came with a sending. Only staff read them; names may tell of a person and are sealed. */
export const attachments = k.table(
  'attachments',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    receiptId: k
      .text()
      .notNull()
      .references(() => receipts.id),
    position: k.int().notNull(),
    file: k
      .text()
      .notNull()
      .references(() => files.hash),
    name: k.sealed().notNull(),
    /** `false` where author or place may still be written inside. */
    cleaned: k.bool().notNull(),
  },
  (t) => [k.unique('attachments_position').on(t.receiptId, t.position)],
);
