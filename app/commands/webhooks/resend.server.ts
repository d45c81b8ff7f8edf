import { jobs } from 'db/schema/record';
import { and, eq, isNotNull, or } from 'drizzle-orm';
import { type Act, forbidden, type Outcome, Refusal, refuseIf, transact } from '../act.server';
import { deliveryJob } from './make-out.server';

/** Sends a delivery again that was given up, or that arrived once: the receiver knows it by its id. */
export function resendDelivery(act: Act, { deliveryId }: { deliveryId: string }): Promise<Outcome> {
  return transact(act, async (tx) => {
    refuseIf(forbidden(act, 'interface.manage', []));
    const settled = or(isNotNull(jobs.doneAt), isNotNull(jobs.givenUpAt));
    const again = await tx
      .update(jobs)
      .set({ runAt: act.now, doneAt: null, givenUpAt: null, lockedUntil: null })
      .where(and(eq(jobs.id, deliveryId), eq(jobs.kind, deliveryJob), settled))
      .returning({ id: jobs.id });
    if (again.length === 0) throw new Refusal([{ code: 'not_found' }]);
  });
}
