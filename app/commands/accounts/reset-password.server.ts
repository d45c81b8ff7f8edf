import { accounts } from 'db/schema/people';
import { eq } from 'drizzle-orm';
import { type Act, forbidden, type Outcome, Refusal, record, refused, transact } from '../act.server';
import { endSessions } from './end-sessions.server';
import { oneTimePassword } from './one-time-password.server';
import { hashPassword } from './password.server';

/**
 * Gives an account a one-time password and ends its sessions. The password is answered once and kept nowhere; it opens nothing but
 * the page on which it is changed.
 */
export async function resetPassword(act: Act, { accountId }: { accountId: string }): Promise<Outcome<string>> {
  const no = forbidden(act, 'account.manage', []);
  if (no.length > 0) return refused(...no);
  const password = oneTimePassword();
  const passwordHash = await hashPassword(password);
  return transact(act, async (tx) => {
    const [account] = await tx
      .update(accounts)
      .set({ passwordHash, oneTimePassword: true })
      .where(eq(accounts.id, accountId))
      .returning({ id: accounts.id });
    if (!account) throw new Refusal([{ code: 'not_found' }]);
    await endSessions(tx, act, accountId);
    await record(tx, act, { type: 'account.password_reset', subject: accountId });
    return password;
  });
}
