import { createHash, randomBytes } from 'node:crypto';
import type { Tx } from 'db/database';
import { invitationLinks } from 'db/schema/invitations';

/** What is kept of the token in a personal link. */
export const linkHash = (token: string): string => createHash('sha256').update(`invitation ${token}`).digest('hex');

const pathOfLink = (token: string): string => `/invitations/${token}`;

/** A new personal link to an invitation; earlier ones stay good. Its token is seen here and never again. */
export async function issueLink(tx: Tx, invitationId: string, now: Date): Promise<{ token: string; path: string }> {
  const token = randomBytes(24).toString('base64url');
  await tx.insert(invitationLinks).values({ tokenHash: linkHash(token), invitationId, issuedAt: now });
  return { token, path: pathOfLink(token) };
}
