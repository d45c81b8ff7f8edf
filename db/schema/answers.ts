import { type DispositionResult, dispositionResults } from '../../app/domain/vocabulary';
import { newId } from '../ids';
import { k } from '../kit';
import { comments } from './comments';
import { consultations } from './consultations';
import { provisions } from './drafts';
import { accounts } from './people';

/** What was decided on a comment and why. The latest stands; an earlier one stays in the record. */
export const dispositions = k.table(
  'dispositions',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    commentId: k
      .text()
      .notNull()
      .references(() => comments.id),
    version: k.int().notNull(),
    result: k.choice([...dispositionResults]).notNull(),
    reason: k.text().notNull(),
    decidedBy: k
      .text()
      .notNull()
      .references(() => accounts.id),
    decidedAt: k.instant().notNull(),
  },
  (t) => [k.unique('dispositions_version').on(t.commentId, t.version)],
);

/** The provisions of a later draft that were changed because of a comment. */
export const commentEffects = k.table(
  'comment_effects',
  {
    commentId: k
      .text()
      .notNull()
      .references(() => comments.id),
    provisionId: k
      .text()
      .notNull()
      .references(() => provisions.id),
    linkedAt: k.instant().notNull(),
  },
  (t) => [k.primaryKey({ columns: [t.commentId, t.provisionId] })],
);

export type FeedbackTotals = {
  receipts: number;
  opinions: number;
  late: number;
  withdrawn: number;
  byChannel: Record<string, number>;
  byResult: Record<DispositionResult, number>;
};

/** The published answer to one consultation. `report` is canonical JSON of everything the public sees of it. */
export const feedback = k.table('feedback', {
  id: k.text().primaryKey().$defaultFn(newId),
  consultationId: k
    .text()
    .notNull()
    .unique()
    .references(() => consultations.id),
  countedThrough: k.instant().notNull(),
  summary: k.text().notNull(),
  totals: k.json<FeedbackTotals>().notNull(),
  report: k.text().notNull(),
  reportHash: k.text().notNull(),
  publishedBy: k
    .text()
    .notNull()
    .references(() => accounts.id),
  publishedAt: k.instant().notNull(),
});
