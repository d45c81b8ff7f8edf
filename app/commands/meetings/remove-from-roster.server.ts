import type { Tx } from 'db/database';
import { attendances, views } from 'db/schema/meetings';
import { and, eq } from 'drizzle-orm';
import { type Act, forbidden, type Outcome, Refusal, record, refused, refuseIf, transact } from '../act.server';
import { changeableMeeting } from './changeable.server';

/**
 * Takes somebody off the roster who was put on it by mistake or whose invitation was called back. Refuses while a view of theirs
 * is on record. What they said about being published stays in the record.
 */
export async function removeFromRoster(
  act: Act,
  { meetingId, representativeId }: { meetingId: string; representativeId: string },
): Promise<Outcome> {
  const no = forbidden(act, 'meeting.record', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    await changeableMeeting(tx, meetingId);
    await writeRemoval(tx, act, { meetingId, representativeId });
  });
}

/** The same inside a transaction, for a meeting that may be changed. */
export async function writeRemoval(
  tx: Tx,
  act: Act,
  { meetingId, representativeId }: { meetingId: string; representativeId: string },
): Promise<void> {
  const voiced = await tx
    .select({ id: views.id })
    .from(views)
    .where(and(eq(views.meetingId, meetingId), eq(views.representativeId, representativeId)))
    .limit(1);
  refuseIf(voiced.length > 0 ? [{ code: 'absent_has_views', field: 'roster' }] : []);
  const removed = await tx
    .delete(attendances)
    .where(and(eq(attendances.meetingId, meetingId), eq(attendances.representativeId, representativeId)))
    .returning({ attended: attendances.attended });
  if (removed.length === 0) throw new Refusal([{ code: 'not_on_roster', field: 'roster' }]);
  await record(tx, act, { type: 'attendance.removed', subject: meetingId, data: { representativeId } });
}
