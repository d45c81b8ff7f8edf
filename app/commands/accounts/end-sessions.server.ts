import type { Tx } from 'db/database';
import { sessions } from 'db/schema/people';
import { and, eq, isNull } from 'drizzle-orm';
import { type Act, forbidden, type Outcome, record, refuseIf, transact } from '../act.server';

/** Ends every session of an account, in the transaction of the act that is the reason for it. Answers how many there were. */
export async function endSessions(tx: Tx, act: Act, accountId: string): Promise<number> {
  const ended = await tx
    .update(sessions)
    .set({ revokedAt: act.now })
    .where(and(eq(sessions.accountId, accountId), isNull(sessions.revokedAt)))
    .returning({ tokenHash: sessions.tokenHash });
  return ended.length;
}

/** An administrator ends the sessions of an account: whoever uses it has to sign in again. */
export function signOutEverywhere(act: Act, { accountId }: { accountId: string }): Promise<Outcome> {
  return transact(act, async (tx) => {
    refuseIf(forbidden(act, 'account.manage', []));
    const count = await endSessions(tx, act, accountId);
    await record(tx, act, { type: 'account.sessions_ended', subject: accountId, data: { count } });
  });
}
