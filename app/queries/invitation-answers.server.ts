import type { Read } from 'db/database';
import { invitations } from 'db/schema/invitations';
import { and, eq, isNull } from 'drizzle-orm';

/** What each person answered to the invitation to a meeting; null while there is no answer. Withdrawn invitations are none. */
export async function invitationAnswers(read: Read, meetingId: string): Promise<Map<string, boolean | null>> {
  const rows = await read
    .select({ id: invitations.representativeId, answer: invitations.answer })
    .from(invitations)
    .where(and(eq(invitations.meetingId, meetingId), isNull(invitations.withdrawnAt)));
  return new Map(rows.map(({ id, answer }) => [id, answer && answer === 'accepted']));
}
