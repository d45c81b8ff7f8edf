import { reviewSupplements } from 'db/schema/review-work';
import { z } from 'zod';
import { dayOf } from '~/domain/calendar/day';
import { materialItems } from '~/domain/vocabulary';
import { supplementsOf } from '~/queries/review-supplements.server';
import { type Act, accountId, type Outcome, record, refuseIf, transact } from '../act.server';
import { reviewUnderWay } from './under-way.server';

export const newSupplements = z.object({
  items: z.array(z.enum(materialItems)).default([]),
  request: z.string().trim().min(1, 'required').max(5000, 'tooLong'),
  dueOn: z.iso.date('notADate'),
});

/**
 * Asks the drafting unit for supplements while the review is under way; its clock stands still from the day after. One request at
 * a time.
 */
export function askForSupplements(
  act: Act,
  { reviewId, items, request, dueOn }: { reviewId: string } & z.output<typeof newSupplements>,
): Promise<Outcome<{ supplementsId: string }>> {
  return transact(act, async (tx) => {
    const { docket } = await reviewUnderWay(tx, act, reviewId);
    const today = dayOf(act.now);
    const open = (await supplementsOf(tx, [reviewId])).some(({ endedAt }) => endedAt === null);
    refuseIf([
      ...(open ? [{ code: 'supplements_still_open' }] : []),
      ...(dueOn < today ? [{ code: 'supplements_due_in_the_past', field: 'dueOn', facts: { today } }] : []),
    ]);
    const [row] = await tx
      .insert(reviewSupplements)
      .values({ reviewId, items, request, dueOn, askedBy: accountId(act), askedAt: act.now })
      .returning({ id: reviewSupplements.id });
    const data = { items, dueOn };
    await record(tx, act, { type: 'review.supplements_asked', docketId: docket.id, subject: row!.id, data });
    return { supplementsId: row!.id };
  });
}
