import { meetings } from 'db/schema/meetings';
import { eq } from 'drizzle-orm';
import { type Act, forbidden, type Outcome, record, refused, transact } from '../act.server';
import { changeableMeeting } from './changeable.server';
import { type MeetingInput, newMeeting } from './record.server';

/** Changes title, time, place or organ of a meeting that is not public yet. */
export async function changeMeeting(
  act: Act,
  { meetingId, ...input }: { meetingId: string } & MeetingInput,
): Promise<Outcome> {
  const no = forbidden(act, 'meeting.record', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    await changeableMeeting(tx, meetingId);
    const { title, heldAt, ...rest } = newMeeting.parse(input);
    await tx
      .update(meetings)
      .set({ title, heldAt, ...rest })
      .where(eq(meetings.id, meetingId));
    await record(tx, act, {
      type: 'meeting.changed',
      subject: meetingId,
      data: { title, heldAt: heldAt.toISOString() },
    });
  });
}
