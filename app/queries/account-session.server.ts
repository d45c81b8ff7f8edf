import type { Read } from 'db/database';
import { accountRoles, accounts, sessions } from 'db/schema/people';
import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Actor, Grant } from '~/domain/permissions';

export type SignedIn = {
  actor: Actor & { kind: 'account' };
  language: 'zh-CN' | 'en';
  lastSeenAt: Date;
  /** The password was given by an administrator and has to be changed first. */
  oneTimePassword: boolean;
};

/** Who holds the session with this token hash, if it is alive at `now`: not revoked, not expired, used since `idleSince`. */
export async function accountOfSession(
  read: Read,
  tokenHash: string,
  now: Date,
  idleSince: Date,
): Promise<SignedIn | undefined> {
  const rows = await read
    .select({
      id: accounts.id,
      name: accounts.displayName,
      language: accounts.language,
      oneTimePassword: accounts.oneTimePassword,
      lastSeenAt: sessions.lastSeenAt,
      role: accountRoles.role,
      unitId: accountRoles.unitId,
    })
    .from(sessions)
    .innerJoin(accounts, and(eq(accounts.id, sessions.accountId), eq(accounts.active, true)))
    .leftJoin(accountRoles, eq(accountRoles.accountId, accounts.id))
    .where(
      and(
        eq(sessions.tokenHash, tokenHash),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, now),
        gt(sessions.lastSeenAt, idleSince),
      ),
    );
  const first = rows[0];
  if (!first) return undefined;
  const grants = rows.flatMap(({ role, unitId }): Grant[] => (role && unitId ? [{ role, unitId }] : []));
  const { id, name, language, lastSeenAt, oneTimePassword } = first;
  return { actor: { kind: 'account', id, name, grants }, language, lastSeenAt, oneTimePassword };
}
