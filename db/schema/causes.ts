import { sql } from 'drizzle-orm';
import { newId } from '../ids';
import { k } from '../kit';
import { comments } from './comments';
import { dockets } from './dockets';
import { drafts, provisions } from './drafts';
import { views } from './meetings';
import { accounts } from './people';
import { reviews } from './review';

/**
 * Why a version differs from an earlier one: a representative's view, the conclusion of a legality review, or an opinion that
 * made a provision go. Opinions behind a provision that stands are `comment_effects`. `provisionId` is the provision that
 * changed in `draftId`, or where it is gone there, the one of the earlier version.
 */
export const changeCauses = k.table(
  'change_causes',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    docketId: k
      .text()
      .notNull()
      .references(() => dockets.id),
    draftId: k
      .text()
      .notNull()
      .references(() => drafts.id),
    provisionId: k
      .text()
      .notNull()
      .references(() => provisions.id),
    commentId: k.text().references(() => comments.id),
    viewId: k.text().references(() => views.id),
    reviewId: k.text().references(() => reviews.id),
    linkedBy: k
      .text()
      .notNull()
      .references(() => accounts.id),
    linkedAt: k.instant().notNull(),
  },
  (t) => [
    k.index('change_causes_docket').on(t.docketId),
    k.check(
      'change_causes_one',
      sql`(case when ${t.commentId} is null then 0 else 1 end) + (case when ${t.viewId} is null then 0 else 1 end) + (case when ${t.reviewId} is null then 0 else 1 end) = 1`,
    ),
  ],
);
