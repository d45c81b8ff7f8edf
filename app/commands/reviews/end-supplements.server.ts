import type { Tx } from 'db/database';
import { reviewSupplements } from 'db/schema/review-work';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { dayOf } from '~/domain/calendar/day';
import { type Act, accountId, forbidden, type Outcome, Refusal, record, refuseIf, transact } from '../act.server';
import { reviewAndDocket, reviewUnderWay } from './under-way.server';

export const newReply = z.object({ reply: z.string().trim().min(1, 'required').max(5000, 'tooLong') });

type Ended = { supplementsId: string; reply: string | null };

/**
 * The drafting unit says that the supplements are in; the clock goes on the day after. What comes after its day is taken all the
 * same and marked late in the record: the time until then is not the reviewer's.
 */
export function deliverSupplements(
  act: Act,
  { supplementsId, reply }: { supplementsId: string } & z.output<typeof newReply>,
): Promise<Outcome> {
  return transact(act, async (tx) => {
    const asked = await openRequest(tx, supplementsId);
    const { review, docket } = await reviewAndDocket(tx, asked.reviewId);
    refuseIf([
      ...forbidden(act, 'material.submit', docket.unitIds),
      ...(docket.terminatedAt ? [{ code: 'docket_terminated' }] : []),
      ...(review.concludedAt ? [{ code: 'review_already_concluded' }] : []),
    ]);
    await end(tx, act, { supplementsId, reply });
    const data = { late: dayOf(act.now) > asked.dueOn };
    await record(tx, act, { type: 'review.supplements_in', docketId: docket.id, subject: supplementsId, data });
  });
}

/** The reviewer gives the request up; the clock goes on the day after. */
export function giveUpSupplements(act: Act, { supplementsId }: { supplementsId: string }): Promise<Outcome> {
  return transact(act, async (tx) => {
    refuseIf(forbidden(act, 'review.conclude', []));
    const asked = await openRequest(tx, supplementsId);
    const { docket } = await reviewUnderWay(tx, act, asked.reviewId);
    await end(tx, act, { supplementsId, reply: null });
    await record(tx, act, { type: 'review.supplements_given_up', docketId: docket.id, subject: supplementsId });
  });
}

async function openRequest(tx: Tx, supplementsId: string) {
  const [asked] = await tx.select().from(reviewSupplements).where(eq(reviewSupplements.id, supplementsId));
  if (!asked) throw new Refusal([{ code: 'not_found' }]);
  refuseIf(asked.endedAt ? [{ code: 'supplements_ended' }] : []);
  return asked;
}

async function end(tx: Tx, act: Act, { supplementsId, reply }: Ended) {
  const ended = await tx
    .update(reviewSupplements)
    .set({ reply, endedBy: accountId(act), endedAt: act.now })
    .where(and(eq(reviewSupplements.id, supplementsId), isNull(reviewSupplements.endedAt)))
    .returning({ id: reviewSupplements.id });
  if (ended.length === 0) throw new Refusal([{ code: 'supplements_ended' }]);
}
