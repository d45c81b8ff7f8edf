import { pointAnswers, reviewPoints } from 'db/schema/review-work';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { pointResults } from '~/domain/vocabulary';
import { type Act, accountId, forbidden, type Outcome, Refusal, record, refuseIf, transact } from '../act.server';
import { reviewAndDocket } from './under-way.server';

export const newPointAnswer = z.object({
  result: z.enum(pointResults, 'chooseOne'),
  text: z.string().trim().min(1, 'required').max(5000, 'tooLong'),
});

/**
 * The drafting unit's answer to one point: followed, and how; or not followed, and why. A later answer takes the place of an
 * earlier one, which stays on the record.
 */
export function answerPoint(
  act: Act,
  { pointId, result, text }: { pointId: string } & z.output<typeof newPointAnswer>,
): Promise<Outcome> {
  return transact(act, async (tx) => {
    const [point] = await tx.select().from(reviewPoints).where(eq(reviewPoints.id, pointId));
    if (!point || point.withdrawnAt) throw new Refusal([{ code: 'not_found' }]);
    const { docket } = await reviewAndDocket(tx, point.reviewId);
    refuseIf([
      ...forbidden(act, 'point.answer', docket.unitIds),
      ...(docket.terminatedAt ? [{ code: 'docket_terminated' }] : []),
    ]);
    const answer = { pointId, result, text };
    await tx.insert(pointAnswers).values({ ...answer, answeredBy: accountId(act), answeredAt: act.now });
    await record(tx, act, { type: 'review.point_answered', docketId: docket.id, subject: pointId, data: { result } });
  });
}
