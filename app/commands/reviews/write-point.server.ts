import { provisions } from 'db/schema/drafts';
import { reviewPoints } from 'db/schema/review-work';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { severities } from '~/domain/vocabulary';
import { type Act, accountId, forbidden, type Outcome, Refusal, record, refuseIf, transact } from '../act.server';
import { reviewUnderWay } from './under-way.server';

export const newPoint = z.object({
  /** A provision of the submitted draft; left out: the whole text. */
  nodeId: z.string().max(100, 'tooLong').optional(),
  severity: z.enum(severities, 'chooseOne'),
  opinion: z.string().trim().min(1, 'required').max(10_000, 'tooLong'),
  basis: z.string().trim().min(1, 'required').max(2000, 'tooLong'),
});

/**
 * Writes one opinion on one provision of the submitted text, with the law it rests on. The drafting unit sees it at once and may
 * answer while the review is under way.
 */
export function writePoint(
  act: Act,
  { reviewId, nodeId, severity, opinion, basis }: { reviewId: string } & z.output<typeof newPoint>,
): Promise<Outcome<{ pointId: string }>> {
  return transact(act, async (tx) => {
    const { review, docket } = await reviewUnderWay(tx, act, reviewId);
    if (nodeId) {
      const inDraft = and(eq(provisions.draftId, review.draftId), eq(provisions.nodeId, nodeId));
      const [node] = await tx.select({ id: provisions.id }).from(provisions).where(inDraft);
      refuseIf(node ? [] : [{ code: 'point_provision_unknown', field: 'nodeId' }]);
    }
    const point = { reviewId, nodeId: nodeId || null, severity, opinion, basis };
    const [row] = await tx
      .insert(reviewPoints)
      .values({ ...point, writtenBy: accountId(act), writtenAt: act.now })
      .returning({ id: reviewPoints.id });
    const data = { severity, provision: nodeId ?? '' };
    await record(tx, act, { type: 'review.point_written', docketId: docket.id, subject: row!.id, data });
    return { pointId: row!.id };
  });
}

/** Takes a point back before the review is concluded. It stays on the record, marked. */
export function withdrawPoint(act: Act, { pointId }: { pointId: string }): Promise<Outcome> {
  return transact(act, async (tx) => {
    refuseIf(forbidden(act, 'review.conclude', []));
    const [point] = await tx.select().from(reviewPoints).where(eq(reviewPoints.id, pointId));
    if (!point || point.withdrawnAt) throw new Refusal([{ code: 'not_found' }]);
    const { docket } = await reviewUnderWay(tx, act, point.reviewId);
    const withdrawn = await tx
      .update(reviewPoints)
      .set({ withdrawnBy: accountId(act), withdrawnAt: act.now })
      .where(and(eq(reviewPoints.id, pointId), isNull(reviewPoints.withdrawnAt)))
      .returning({ id: reviewPoints.id });
    if (withdrawn.length === 0) throw new Refusal([{ code: 'not_found' }]);
    await record(tx, act, { type: 'review.point_withdrawn', docketId: docket.id, subject: pointId });
  });
}
