import type { Tx } from 'db/database';
import { reviews } from 'db/schema/review';
import { eq } from 'drizzle-orm';
import { refusalsToWork } from '~/domain/review/refusals-to-work';
import { type DocketFacts, docketFacts } from '~/queries/docket-facts.server';
import { handsBarredFromReview } from '~/queries/drafting-hands.server';
import { assigneesOf } from '~/queries/review-assignee.server';
import { type Act, accountId, forbidden, Refusal, refuseIf } from '../act.server';

type Review = typeof reviews.$inferSelect;

/**
 * The review that the acting reviewer works on, with its docket. Refuses whoever is no legal reviewer, drafted the docket or
 * approved an exemption for it, and everybody but the assignee once it was given to somebody; and every work on one that is over.
 */
export async function reviewUnderWay(
  tx: Tx,
  act: Act,
  reviewId: string,
): Promise<{ review: Review; docket: DocketFacts }> {
  refuseIf(forbidden(act, 'review.conclude', []));
  const { review, docket } = await reviewAndDocket(tx, reviewId);
  const me = accountId(act);
  const assignee = (await assigneesOf(tx, [review.submissionId])).get(review.submissionId);
  refuseIf(
    refusalsToWork({
      concluded: review.concludedAt !== null,
      docketTerminated: docket.terminatedAt !== null,
      barred: (await handsBarredFromReview(tx, docket.id)).has(me),
      assignedToAnother: assignee !== undefined && assignee !== me,
    }),
  );
  return { review, docket };
}

/** A review with its docket; refused when there is none. */
export async function reviewAndDocket(tx: Tx, reviewId: string): Promise<{ review: Review; docket: DocketFacts }> {
  const [review] = await tx.select().from(reviews).where(eq(reviews.id, reviewId));
  const docket = review && (await docketFacts(tx, { id: review.docketId }));
  if (!docket) throw new Refusal([{ code: 'not_found' }]);
  return { review, docket };
}
