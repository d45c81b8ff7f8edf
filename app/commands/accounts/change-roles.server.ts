import type { Tx } from 'db/database';
import { accountRoles, accounts, units } from 'db/schema/people';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { refusalsToChangeRole } from '~/domain/account/refusals-to-change';
import { roles } from '~/domain/vocabulary';
import { administrators } from '~/queries/accounts-list.server';
import { type Act, actorId, forbidden, type Outcome, Refusal, record, refuseIf, transact } from '../act.server';

export const newGrant = z.object({
  role: z.enum(roles, 'chooseOne'),
  unitId: z.string().min(1, 'chooseOne').max(100, 'tooLong'),
});

type Change = { accountId: string } & z.output<typeof newGrant>;

/**
 * Gives an account a role in a unit. Nobody changes the own roles: it takes another administrator, and the auditor sees both
 * names. Whoever drafted a docket stays barred from its review, whatever roles come later.
 */
export function grantRole(act: Act, change: Change): Promise<Outcome> {
  return transact(act, async (tx) => {
    await refuseWhatMayNot(tx, act, change, 'grant');
    const { accountId, role, unitId } = change;
    await tx
      .insert(accountRoles)
      .values({ accountId, role, unitId })
      .onConflictDoNothing({ target: [accountRoles.accountId, accountRoles.role, accountRoles.unitId] });
    await record(tx, act, { type: 'account.role_granted', subject: accountId, data: { role, unit: unitId } });
  });
}

/** Takes a role in a unit from an account. The last administrator stays one. */
export function revokeRole(act: Act, change: Change): Promise<Outcome> {
  return transact(act, async (tx) => {
    await refuseWhatMayNot(tx, act, change, 'revoke');
    const { accountId, role, unitId } = change;
    const held = and(
      eq(accountRoles.accountId, accountId),
      eq(accountRoles.role, role),
      eq(accountRoles.unitId, unitId),
    );
    const taken = await tx.delete(accountRoles).where(held).returning({ role: accountRoles.role });
    if (taken.length === 0) throw new Refusal([{ code: 'not_found' }]);
    await record(tx, act, { type: 'account.role_revoked', subject: accountId, data: { role, unit: unitId } });
  });
}

async function refuseWhatMayNot(tx: Tx, act: Act, { accountId, role, unitId }: Change, change: 'grant' | 'revoke') {
  refuseIf(forbidden(act, 'account.manage', []));
  const [account] = await tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.id, accountId));
  const [unit] = await tx.select({ id: units.id }).from(units).where(eq(units.id, unitId));
  if (!account || !unit) throw new Refusal([{ code: 'not_found' }]);
  const others = (await administrators(tx)).filter((id) => id !== accountId);
  const leavesNone = change === 'revoke' && role === 'administrator' && others.length === 0;
  refuseIf(refusalsToChangeRole({ own: accountId === actorId(act.actor), leavesNoAdministrator: leavesNone }));
}
