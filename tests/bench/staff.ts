import type { Database } from 'db/database';
import { accountRoles, accounts } from 'db/schema/people';
import { eq } from 'drizzle-orm';
import type { Act, Outcome } from '~/commands/act.server';

/** One of the demo's members of staff, as they act. */
export async function staffOf(db: Database, loginName: string): Promise<Act['actor']> {
  const grants = await db.read
    .select({ id: accounts.id, role: accountRoles.role, unitId: accountRoles.unitId })
    .from(accounts)
    .innerJoin(accountRoles, eq(accountRoles.accountId, accounts.id))
    .where(eq(accounts.loginName, loginName));
  return { kind: 'account', id: grants[0]!.id, name: '', grants };
}

/** What a command gave; a refusal ends the bench with its reasons. */
export function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`refused: ${JSON.stringify(outcome.reasons)}`);
}
