import type { Tx } from 'db/database';
import { poolMembers } from 'db/schema/pool';
import { and, eq, isNull } from 'drizzle-orm';
import { type Act, forbidden, type Outcome, Refusal, record, refused, transact } from '../act.server';

/** A member leaves the pool: from now on nothing of the person stands on the published list, and nobody chooses them. */
export async function withdrawFromPool(
  act: Act,
  { representativeId, reason }: { representativeId: string; reason: string },
): Promise<Outcome> {
  const no = forbidden(act, 'pool.manage', []);
  if (no.length > 0) return refused(...no);
  return transact(act, (tx) => writeWithdrawal(tx, act, representativeId, reason));
}

/** The same inside a transaction. Refuses who is not, or no longer, in the pool. */
export async function writeWithdrawal(tx: Tx, act: Act, representativeId: string, reason: string): Promise<void> {
  const left = await tx
    .update(poolMembers)
    .set({ withdrawnAt: act.now, withdrawnReason: reason })
    .where(and(eq(poolMembers.representativeId, representativeId), isNull(poolMembers.withdrawnAt)))
    .returning({ id: poolMembers.representativeId });
  if (left.length === 0) throw new Refusal([{ code: 'not_in_pool' }]);
  await record(tx, act, { type: 'pool.withdrawn', subject: representativeId });
}
