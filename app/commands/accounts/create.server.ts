import { accountRoles, accounts } from 'db/schema/people';
import { isUniqueViolation } from 'db/violations';
import { z } from 'zod';
import type { Grant } from '~/domain/permissions';
import { type Act, forbidden, type Outcome, record, refused, transact } from '../act.server';
import { hashPassword } from './password.server';

export const newAccount = z.object({
  loginName: z.string().trim().min(3, 'loginNameShort').max(60, 'tooLong'),
  displayName: z.string().trim().min(1, 'required').max(60, 'tooLong'),
  password: z.string().min(12, 'passwordShort').max(200, 'tooLong'),
  email: z.email('notAnEmail').max(200, 'tooLong').optional(),
  language: z.enum(['zh-CN', 'en']).default('zh-CN'),
});

/** Creates an account of a member of staff with its roles. Refuses a login name that exists. Answers with the account's id. */
export async function createAccount(
  act: Act,
  input: z.infer<typeof newAccount> & { grants: Grant[]; oneTimePassword?: boolean },
): Promise<Outcome<string>> {
  const no = act.actor.kind === 'system' ? [] : forbidden(act, 'account.manage', []);
  if (no.length > 0) return refused(...no);
  const { grants, password, ...account } = input;
  const passwordHash = await hashPassword(password);
  try {
    return await transact(act, async (tx) => {
      const [row] = await tx
        .insert(accounts)
        .values({ ...account, passwordHash, createdAt: act.now })
        .returning({ id: accounts.id });
      for (const grant of grants) await tx.insert(accountRoles).values({ accountId: row!.id, ...grant });
      await record(tx, act, { type: 'account.created', subject: row!.id, data: { grants } });
      return row!.id;
    });
  } catch (error) {
    if (isUniqueViolation(error)) return refused({ code: 'login_name_taken', field: 'loginName' });
    throw error;
  }
}
