import { accounts } from 'db/schema/people';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { type Act, accountId, type Outcome, record, transact } from '../act.server';

/** Left empty, the address is taken out. */
export const ownEmail = z.object({ email: z.email('notAnEmail').max(200, 'tooLong').optional() });

/** A member of staff says where the own reminders go. */
export const changeEmail = (act: Act, { email = '' }: z.input<typeof ownEmail>): Promise<Outcome> =>
  transact(act, async (tx) => {
    const me = accountId(act);
    await tx
      .update(accounts)
      .set({ email: email || null })
      .where(eq(accounts.id, me));
    await record(tx, act, { type: 'account.email_changed', subject: me });
  });
