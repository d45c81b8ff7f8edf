import { sha256 } from 'db/record';
import { reviews } from 'db/schema/review';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { refusalsToConclude } from '~/domain/review/refusals-to-conclude';
import { conclusions } from '~/domain/vocabulary';
import { docketFacts } from '~/queries/docket-facts.server';
import { handsBarredFromReview } from '~/queries/drafting-hands.server';
import { reconsultState } from '~/queries/reconsult-state.server';
import { type Act, accountId, forbidden, type Outcome, Refusal, record, refuseIf, transact } from '../act.server';

export const newConclusion = z.object({
  conclusion: z.enum(conclusions, 'chooseOne'),
  opinion: z.string().trim().min(1, 'required').max(50_000, 'tooLong'),
});

/**
 * Records the legality review opinion: lawful, to be amended, or unlawful. One conclusion a review. The event carries the
 * opinion's hash, never its words.
 */
export function concludeReview(
  act: Act,
  { reviewId, conclusion, opinion }: { reviewId: string } & z.output<typeof newConclusion>,
): Promise<Outcome> {
  return transact(act, async (tx) => {
    refuseIf(forbidden(act, 'review.conclude', []));
    const [review] = await tx.select().from(reviews).where(eq(reviews.id, reviewId));
    const docket = review && (await docketFacts(tx, { id: review.docketId }));
    if (!docket) throw new Refusal([{ code: 'not_found' }]);
    const me = accountId(act);
    refuseIf(
      refusalsToConclude({
        conclusion,
        alreadyConcluded: review.concludedAt !== null,
        docketTerminated: docket.terminatedAt !== null,
        barred: (await handsBarredFromReview(tx, docket.id)).has(me),
        ...(await reconsultState(tx, review.submissionId)),
      }),
    );
    const concluded = await tx
      .update(reviews)
      .set({ conclusion, opinion, concludedBy: me, concludedAt: act.now })
      .where(and(eq(reviews.id, reviewId), isNull(reviews.concludedAt)))
      .returning({ id: reviews.id });
    if (concluded.length === 0) throw new Refusal([{ code: 'review_already_concluded' }]);
    const data = { conclusion, opinionHash: sha256(opinion) };
    await record(tx, act, { type: 'review.concluded', docketId: docket.id, subject: reviewId, data });
  });
}
