import type { Read } from 'db/database';
import { apiClients } from 'db/schema/interface';
import { accountRoles, accounts } from 'db/schema/people';
import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Actor, Grant } from '~/domain/permissions';

/** The client with this key, and the account it acts as; nothing when the key is unknown, revoked, or the account has gone. */
export async function clientByKey(read: Read, keyHash: string) {
  const rows = await read
    .select({ client: apiClients, name: accounts.displayName, role: accountRoles.role, unitId: accountRoles.unitId })
    .from(apiClients)
    .innerJoin(accounts, and(eq(accounts.id, apiClients.accountId), eq(accounts.active, true)))
    .leftJoin(accountRoles, eq(accountRoles.accountId, accounts.id))
    .where(and(eq(apiClients.keyHash, keyHash), isNull(apiClients.revokedAt)));
  const [first] = rows;
  if (!first) return undefined;
  const { id, scopes, lastUsedAt, accountId } = first.client;
  const grants = rows.flatMap(({ role, unitId }): Grant[] => (role && unitId ? [{ role, unitId }] : []));
  const actor: Actor = { kind: 'account', id: accountId, name: first.name, grants };
  return { id, scopes, lastUsedAt, actor };
}

export type ApiClient = NonNullable<Awaited<ReturnType<typeof clientByKey>>>;

/** Every client that ever was, the latest first; never a key. */
export async function clientsList(read: Read) {
  const rows = await read
    .select({ client: apiClients, account: accounts.loginName })
    .from(apiClients)
    .innerJoin(accounts, eq(accounts.id, apiClients.accountId))
    .orderBy(desc(apiClients.createdAt), desc(apiClients.id));
  return rows.map(({ client: { id, name, scopes, keyStart, createdAt, lastUsedAt, revokedAt }, account }) => {
    return { id, name, scopes, keyStart, createdAt, lastUsedAt, revokedAt, account };
  });
}
