import type { Read } from 'db/database';
import { invitations } from 'db/schema/invitations';
import { attendances, views } from 'db/schema/meetings';
import { and, eq, isNotNull } from 'drizzle-orm';
import { rosterFigures } from '~/domain/meeting/roster-figures';

/** Who was invited, said yes, came and spoke, as the meeting's roster says; and how many were told not to come. */
export async function meetingFigures(read: Read, meetingId: string) {
  const roster = await read.select().from(attendances).where(eq(attendances.meetingId, meetingId));
  const said = await read
    .select({ representativeId: views.representativeId })
    .from(views)
    .where(eq(views.meetingId, meetingId));
  const withdrawn = await read
    .select({ id: invitations.id })
    .from(invitations)
    .where(and(eq(invitations.meetingId, meetingId), isNotNull(invitations.withdrawnAt)));
  const people = roster.map(({ representativeId, accepted, attended }) => ({
    id: representativeId,
    accepted,
    attended,
  }));
  const speakers = new Set(said.map(({ representativeId }) => representativeId));
  return { ...rosterFigures(people, speakers), withdrawn: withdrawn.length };
}
