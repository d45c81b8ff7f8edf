import { idleMilliseconds, tokenHash } from '~/commands/accounts/sign-in.server';
import { touchSession } from '~/commands/accounts/touch-session.server';
import { accountOfSession, type SignedIn } from '~/queries/account-session.server';
import { cookie } from './cookies.server';
import type { Running } from './load-context.server';

const isSecure = (address: string) => address.startsWith('https:');

/** The session cookie's name; behind https it is bound to this host by the browser itself. */
export const sessionCookie = (address: string): string => (isSecure(address) ? '__Host-minyi' : 'minyi');

export const setSession = (address: string, token: string): string =>
  cookie(sessionCookie(address), token, { secure: isSecure(address) });

export const clearSession = (address: string): string =>
  cookie(sessionCookie(address), '', { secure: isSecure(address), maxAge: 0 });

/** The member of staff behind a session token, while the session lives; notes that it was used. */
export async function staffOf(
  running: Running,
  token: string | undefined,
): Promise<(SignedIn & { token: string }) | undefined> {
  if (!token) return undefined;
  const now = running.clock();
  const hash = tokenHash(token);
  const found = await accountOfSession(running.db.read, hash, now, new Date(now.getTime() - idleMilliseconds));
  if (!found) return undefined;
  await touchSession(running.db, hash, found.lastSeenAt, now);
  return { ...found, token };
}
