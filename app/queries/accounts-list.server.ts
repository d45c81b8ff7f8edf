import type { Read } from 'db/database';
import { accountRoles, accounts, sessions, units } from 'db/schema/people';
import { and, asc, desc, eq, gt, isNull } from 'drizzle-orm';
import type { Role } from '~/domain/vocabulary';

type Held = { role: Role; unitId: string; unit: string };

/** Every account with its roles, by login name. */
export async function accountsList(read: Read) {
  const rows = await read
    .select({
      id: accounts.id,
      loginName: accounts.loginName,
      name: accounts.displayName,
      active: accounts.active,
      oneTimePassword: accounts.oneTimePassword,
      createdAt: accounts.createdAt,
    })
    .from(accounts)
    .orderBy(asc(accounts.loginName));
  const held = await read
    .select({ accountId: accountRoles.accountId, role: accountRoles.role, unitId: units.id, unit: units.name })
    .from(accountRoles)
    .innerJoin(units, eq(units.id, accountRoles.unitId))
    .orderBy(asc(units.name), asc(accountRoles.role));
  return rows.map((row) => ({
    ...row,
    grants: held.filter(({ accountId }) => accountId === row.id).map(({ accountId: _, ...grant }): Held => grant),
  }));
}

/** One account with its roles, and the sessions that are alive at `now`. */
export async function accountPage(read: Read, id: string, now: Date) {
  const account = (await accountsList(read)).find((one) => one.id === id);
  if (!account) return undefined;
  const alive = await read
    .select({ createdAt: sessions.createdAt, lastSeenAt: sessions.lastSeenAt })
    .from(sessions)
    .where(and(eq(sessions.accountId, id), isNull(sessions.revokedAt), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.lastSeenAt));
  return { ...account, sessions: alive };
}

/** The accounts that may administer: active, with the role. */
export async function administrators(read: Read): Promise<string[]> {
  const rows = await read
    .selectDistinct({ id: accounts.id })
    .from(accountRoles)
    .innerJoin(accounts, eq(accounts.id, accountRoles.accountId))
    .where(and(eq(accountRoles.role, 'administrator'), eq(accounts.active, true)));
  return rows.map(({ id }) => id);
}
