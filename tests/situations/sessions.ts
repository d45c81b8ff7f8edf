import { randomBytes } from 'node:crypto';
import { sessions } from 'db/schema/people';
import { tokenHash } from '~/commands/accounts/sign-in.server';
import type { Act } from '~/commands/act.server';
import type { County } from './county';

/** The cookie of somebody who has just signed in. */
export async function signedIn({ db }: Pick<County, 'db'>, actor: Act['actor'], now: Date): Promise<string> {
  if (actor.kind !== 'account') throw new Error('only staff sign in');
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + 3_600_000);
  await db.transaction((tx) =>
    tx
      .insert(sessions)
      .values({ tokenHash: tokenHash(token), accountId: actor.id, createdAt: now, lastSeenAt: now, expiresAt }),
  );
  return `minyi=${token}`;
}
