import { sha256 } from 'db/record';
import { reviews } from 'db/schema/review';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { refusalsToConclude } from '~/domain/review/refusals-to-conclude';
import { conclusions } from '~/domain/vocabulary';
import { reconsultState } from '~/queries/reconsult-state.server';
import { pointsOf } from '~/queries/review-points.server';
import { supplementsOf } from '~/queries/review-supplements.server';
import { type Act, accountId, type Outcome, Refusal, record, refuseIf, transact } from '../act.server';
import { reviewUnderWay } from './under-way.server';

export const newConclusion = z.object({
  conclusion: z.enum(conclusions, 'chooseOne'),
  opinion: z.string().trim().min(1, 'required').max(50_000, 'tooLong'),
});

/**
 * Records the legality review opinion: lawful, to be amended, or unlawful. One conclusion a review; what was asked for has to be in
 * or given up, and a point that must be followed does not go with "lawful". The event carries the opinion's hash, never its words.
 */
export function concludeReview(
  act: Act,
  { reviewId, conclusion, opinion }: { reviewId: string } & z.output<typeof newConclusion>,
): Promise<Outcome> {
  return transact(act, async (tx) => {
    const { review, docket } = await reviewUnderWay(tx, act, reviewId);
    const points = await pointsOf(tx, [reviewId]);
    const supplementsOpen = (await supplementsOf(tx, [reviewId])).some(({ endedAt }) => endedAt === null);
    const reconsult = await reconsultState(tx, review.submissionId);
    refuseIf(refusalsToConclude({ conclusion, points, supplementsOpen, ...reconsult }));
    const concluded = await tx
      .update(reviews)
      .set({ conclusion, opinion, concludedBy: accountId(act), concludedAt: act.now })
      .where(and(eq(reviews.id, reviewId), isNull(reviews.concludedAt)))
      .returning({ id: reviews.id });
    if (concluded.length === 0) throw new Refusal([{ code: 'review_already_concluded' }]);
    const data = { conclusion, opinionHash: sha256(opinion) };
    await record(tx, act, { type: 'review.concluded', docketId: docket.id, subject: reviewId, data });
  });
}
