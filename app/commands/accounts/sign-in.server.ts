import { createHash, randomBytes } from 'node:crypto';
import { accounts, sessions } from 'db/schema/people';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { type Act, done, type Outcome, record, refused } from '../act.server';
import { passwordFits } from './password.server';

export const credentials = z.object({
  loginName: z.string().trim().min(1, 'required').max(60, 'tooLong'),
  password: z.string().min(1, 'required').max(200, 'tooLong'),
});

/** A session ends 30 minutes after its last use and 12 hours after sign-in, whichever comes first. */
export const idleMilliseconds = 30 * 60_000;
const longestMilliseconds = 12 * 3_600_000;

/** What is stored of a session's token. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Signs a member of staff in. Answers with the session's token, for the cookie; the same refusal for a wrong name and a wrong password. */
export async function signIn(act: Act, input: z.infer<typeof credentials>): Promise<Outcome<string>> {
  const [account] = await act.db.read.select().from(accounts).where(eq(accounts.loginName, input.loginName));
  const fits = await passwordFits(account?.active ? account.passwordHash : undefined, input.password);
  if (!account || !fits) {
    const subject = account?.id ?? 'unknown';
    await act.db.transaction((tx) => record(tx, act, { type: 'account.sign_in_refused', subject }));
    return refused({ code: 'credentials_wrong' });
  }
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(act.now.getTime() + longestMilliseconds);
  await act.db.transaction(async (tx) => {
    await tx.insert(sessions).values({
      tokenHash: tokenHash(token),
      accountId: account.id,
      createdAt: act.now,
      lastSeenAt: act.now,
      expiresAt,
    });
    await record(tx, act, { type: 'account.signed_in', subject: account.id });
  });
  return done(token);
}

/** Ends the session of this token for good. */
export async function signOut(act: Act, token: string): Promise<void> {
  await act.db.transaction(async (tx) => {
    const [session] = await tx
      .update(sessions)
      .set({ revokedAt: act.now })
      .where(eq(sessions.tokenHash, tokenHash(token)))
      .returning({ accountId: sessions.accountId });
    if (session) await record(tx, act, { type: 'account.signed_out', subject: session.accountId });
  });
}
