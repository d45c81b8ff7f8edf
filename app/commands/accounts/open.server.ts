import { z } from 'zod';
import { roles } from '~/domain/vocabulary';
import { type Act, done, forbidden, type Outcome, refused } from '../act.server';
import { createAccount, newAccount } from './create.server';
import { oneTimePassword } from './one-time-password.server';

export const openedAccount = newAccount.omit({ password: true }).extend({
  role: z.enum(roles, 'chooseOne'),
  unitId: z.string().min(1, 'chooseOne').max(100, 'tooLong'),
});

/** An administrator opens an account with one role. Answers with its one-time password, which is shown once and kept nowhere. */
export async function openAccount(
  act: Act,
  { role, unitId, ...person }: z.output<typeof openedAccount>,
): Promise<Outcome<{ accountId: string; password: string }>> {
  const no = forbidden(act, 'account.manage', []);
  if (no.length > 0) return refused(...no);
  const password = oneTimePassword();
  const grants = [{ role, unitId }];
  const outcome = await createAccount(act, { ...person, password, grants, oneTimePassword: true });
  return outcome.ok ? done({ accountId: outcome.value, password }) : outcome;
}
