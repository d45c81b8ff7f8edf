import { dockets } from 'db/schema/dockets';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { docketFacts } from '~/queries/docket-facts.server';
import { type Act, forbidden, type Outcome, Refusal, record, refused, transact } from '../act.server';

export const termination = z.object({ reason: z.string().trim().min(1, 'required').max(2000, 'tooLong') });

/** Ends a docket without a document. The reason is public; everything published stays. */
export async function terminateDocket(
  act: Act,
  { docketId, reason }: { docketId: string; reason: string },
): Promise<Outcome> {
  const docket = await docketFacts(act.db.read, { id: docketId });
  if (!docket) return refused({ code: 'not_found' });
  const no = forbidden(act, 'docket.terminate', docket.unitIds);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const ended = await tx
      .update(dockets)
      .set({ terminatedAt: act.now, terminationReason: reason })
      .where(and(eq(dockets.id, docketId), isNull(dockets.terminatedAt)))
      .returning({ id: dockets.id });
    if (ended.length === 0) throw new Refusal([{ code: 'docket_terminated' }]);
    await record(tx, act, { type: 'docket.terminated', docketId, subject: docketId, data: { reason } });
  });
}
