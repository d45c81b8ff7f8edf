import { reviews } from 'db/schema/review';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { conclusions } from '~/domain/vocabulary';
import { draftingHands } from '~/queries/drafting-hands.server';
import { type Act, accountId, forbidden, type Outcome, Refusal, record, refuseIf, transact } from '../act.server';

export const newConclusion = z.object({
  conclusion: z.enum(conclusions, 'chooseOne'),
  opinion: z.string().trim().min(1, 'required').max(50_000, 'tooLong'),
});

/** Records the legality review opinion: lawful, to be amended, or unlawful. One conclusion a review. */
export function concludeReview(
  act: Act,
  { reviewId, conclusion, opinion }: { reviewId: string } & z.output<typeof newConclusion>,
): Promise<Outcome> {
  return transact(act, async (tx) => {
    const [review] = await tx.select().from(reviews).where(eq(reviews.id, reviewId));
    if (!review) throw new Refusal([{ code: 'not_found' }]);
    refuseIf(forbidden(act, 'review.conclude', []));
    const me = accountId(act);
    if ((await draftingHands(tx, review.docketId)).has(me)) throw new Refusal([{ code: 'drafter_cannot_review' }]);
    const concluded = await tx
      .update(reviews)
      .set({ conclusion, opinion, concludedBy: me, concludedAt: act.now })
      .where(and(eq(reviews.id, reviewId), isNull(reviews.concludedAt)))
      .returning({ id: reviews.id });
    if (concluded.length === 0) throw new Refusal([{ code: 'review_already_concluded' }]);
    await record(tx, act, {
      type: 'review.concluded',
      docketId: review.docketId,
      subject: reviewId,
      data: { conclusion },
    });
  });
}
