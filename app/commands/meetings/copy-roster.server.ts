import { attendances, meetings } from 'db/schema/meetings';
import { and, asc, desc, eq, lt, ne } from 'drizzle-orm';
import { type Act, forbidden, type Outcome, Refusal, refused, transact } from '../act.server';
import { changeableMeeting } from './changeable.server';
import { writeAttendance } from './record-attendance.server';

/** Puts everybody who was on the roster of the meeting before onto this one, not yet come. Whoever is on it already stays as is. */
export async function copyRoster(act: Act, { meetingId }: { meetingId: string }): Promise<Outcome<{ copied: number }>> {
  const no = forbidden(act, 'meeting.record', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const { heldAt } = await changeableMeeting(tx, meetingId);
    const [last] = await tx
      .select({ id: meetings.id })
      .from(meetings)
      .innerJoin(attendances, eq(attendances.meetingId, meetings.id))
      .where(and(ne(meetings.id, meetingId), lt(meetings.heldAt, heldAt)))
      .orderBy(desc(meetings.heldAt))
      .limit(1);
    if (!last) throw new Refusal([{ code: 'no_roster_to_copy', field: 'roster' }]);
    const there = await peopleOf(meetingId);
    const missing = (await peopleOf(last.id)).filter((id) => !there.includes(id));
    for (const representativeId of missing)
      await writeAttendance(tx, act, { meetingId, representativeId, attended: false });
    return { copied: missing.length };

    async function peopleOf(id: string) {
      const rows = await tx
        .select({ id: attendances.representativeId })
        .from(attendances)
        .where(eq(attendances.meetingId, id))
        .orderBy(asc(attendances.recordedAt), asc(attendances.representativeId));
      return rows.map((row) => row.id);
    }
  });
}
