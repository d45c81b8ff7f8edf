import { accounts, sessions } from 'db/schema/people';
import { and, eq, isNull, ne } from 'drizzle-orm';
import { z } from 'zod';
import { type Act, accountId, type Outcome, record, refused, transact } from '../act.server';
import { hashPassword, passwordFits } from './password.server';
import { tokenHash } from './sign-in.server';

export const newPassword = z
  .object({
    current: z.string().min(1, 'required').max(200, 'tooLong'),
    password: z.string().min(12, 'passwordShort').max(200, 'tooLong'),
    again: z.string().min(1, 'required').max(200, 'tooLong'),
  })
  .refine(({ password, again }) => password === again, { path: ['again'], message: 'passwordsDiffer' });

/** A member of staff changes the own password; every other session of the account ends. `token` is that of the session in use. */
export async function changePassword(
  act: Act,
  { current, password, token }: { token: string } & z.output<typeof newPassword>,
): Promise<Outcome> {
  const me = accountId(act);
  const [account] = await act.db.read.select().from(accounts).where(eq(accounts.id, me));
  if (!(await passwordFits(account?.passwordHash, current)))
    return refused({ code: 'current_password_wrong', field: 'current' });
  if (current === password) return refused({ code: 'password_unchanged', field: 'password' });
  const passwordHash = await hashPassword(password);
  return transact(act, async (tx) => {
    await tx.update(accounts).set({ passwordHash, oneTimePassword: false }).where(eq(accounts.id, me));
    await tx
      .update(sessions)
      .set({ revokedAt: act.now })
      .where(and(eq(sessions.accountId, me), isNull(sessions.revokedAt), ne(sessions.tokenHash, tokenHash(token))));
    await record(tx, act, { type: 'account.password_changed', subject: me });
  });
}
