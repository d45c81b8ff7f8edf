import type { Tx } from 'db/database';
import { attendances, representatives, views } from 'db/schema/meetings';
import { and, eq } from 'drizzle-orm';
import { type Act, forbidden, type Outcome, Refusal, record, refused, refuseIf, transact } from '../act.server';
import { changeableMeeting } from './changeable.server';

export type AttendanceInput = {
  meetingId: string;
  representativeId: string;
  attended: boolean;
  /** The answer to the invitation, null for none; left out it stays as it is. */
  accepted?: boolean | null;
};

/** Puts a representative on the meeting's roster: invited, and sat in or not. Said again, the last word stands. */
export async function recordAttendance(act: Act, input: AttendanceInput): Promise<Outcome> {
  const no = forbidden(act, 'meeting.record', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    await changeableMeeting(tx, input.meetingId);
    await writeAttendance(tx, act, input);
  });
}

/** The same inside a transaction. Refuses to call absent who voiced a view. */
export async function writeAttendance(tx: Tx, act: Act, input: AttendanceInput): Promise<void> {
  const { meetingId, representativeId, attended, accepted } = input;
  const [person] = await tx
    .select({ id: representatives.id })
    .from(representatives)
    .where(eq(representatives.id, representativeId));
  if (!person) throw new Refusal([{ code: 'not_found' }]);
  if (!attended) refuseIf(await viewsOf(tx, input));
  const stated = { attended, recordedAt: act.now, ...(accepted !== undefined ? { accepted } : {}) };
  await tx
    .insert(attendances)
    .values({ meetingId, representativeId, ...stated })
    .onConflictDoUpdate({ target: [attendances.meetingId, attendances.representativeId], set: stated });
  const data = { representativeId, attended, ...(accepted !== undefined ? { accepted } : {}) };
  await record(tx, act, { type: 'attendance.recorded', subject: meetingId, data });
}

async function viewsOf(tx: Tx, { meetingId, representativeId }: AttendanceInput) {
  const voiced = await tx
    .select({ id: views.id })
    .from(views)
    .where(and(eq(views.meetingId, meetingId), eq(views.representativeId, representativeId)))
    .limit(1);
  return voiced.length > 0 ? [{ code: 'absent_has_views', field: 'roster' }] : [];
}
