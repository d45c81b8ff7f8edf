import type { Read } from 'db/database';
import { accountRoles, accounts } from 'db/schema/people';
import { eq } from 'drizzle-orm';
import type { MeetingReminder } from '~/domain/meeting/reminders';
import type { Role } from '~/domain/vocabulary';

type Holder = { account: string; email: string | null; role: Role; unitId: string };

/**
 * Who is reminded of what: the meeting secretaries at their own addresses, of an overdue view also the heads of the unit that is to
 * answer. Where no secretary gave an address, the office's stands in for them.
 */
export async function reminderAddresses(read: Read, office: string | null) {
  const holders: Holder[] = await read
    .select({ account: accounts.id, email: accounts.email, role: accountRoles.role, unitId: accountRoles.unitId })
    .from(accountRoles)
    .innerJoin(accounts, eq(accounts.id, accountRoles.accountId))
    .where(eq(accounts.active, true));
  const at = (some: Holder[]) => some.flatMap(({ account, email }) => (email ? [{ account, email }] : []));
  const secretaries = at(holders.filter(({ role }) => role === 'meetingSecretary'));
  const forOffice = secretaries.length > 0 || !office ? secretaries : [{ account: 'office', email: office }];
  return (reminder: MeetingReminder) => {
    if (reminder.kind === 'due') return once(forOffice);
    return once([
      ...forOffice,
      ...at(holders.filter(({ role, unitId }) => role === 'unitHead' && unitId === reminder.unitId)),
    ]);
  };
}

const once = (people: { account: string; email: string }[]) => [
  ...new Map(people.map((one) => [one.account, one])).values(),
];
