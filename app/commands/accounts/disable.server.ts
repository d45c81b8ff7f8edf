import type { Tx } from 'db/database';
import { accounts } from 'db/schema/people';
import { eq } from 'drizzle-orm';
import { refusalsToChangeRole } from '~/domain/account/refusals-to-change';
import { administrators } from '~/queries/accounts-list.server';
import { type Act, actorId, forbidden, type Outcome, Refusal, record, refuseIf, transact } from '../act.server';
import { endSessions } from './end-sessions.server';

type Account = { accountId: string };

/** Disables an account: nobody signs in with it and its sessions end. What it did stays on the record under its name. */
export function disableAccount(act: Act, { accountId }: Account): Promise<Outcome> {
  return transact(act, async (tx) => {
    refuseIf(forbidden(act, 'account.manage', []));
    const others = (await administrators(tx)).filter((id) => id !== accountId);
    refuseIf(
      refusalsToChangeRole({ own: accountId === actorId(act.actor), leavesNoAdministrator: others.length === 0 }),
    );
    await setActive(tx, accountId, false);
    await endSessions(tx, act, accountId);
    await record(tx, act, { type: 'account.disabled', subject: accountId });
  });
}

/** Lets an account in again. */
export function enableAccount(act: Act, { accountId }: Account): Promise<Outcome> {
  return transact(act, async (tx) => {
    refuseIf(forbidden(act, 'account.manage', []));
    await setActive(tx, accountId, true);
    await record(tx, act, { type: 'account.enabled', subject: accountId });
  });
}

async function setActive(tx: Tx, accountId: string, active: boolean) {
  const changed = await tx
    .update(accounts)
    .set({ active })
    .where(eq(accounts.id, accountId))
    .returning({ id: accounts.id });
  if (changed.length === 0) throw new Refusal([{ code: 'not_found' }]);
}
