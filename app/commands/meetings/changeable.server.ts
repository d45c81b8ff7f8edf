import type { Read } from 'db/database';
import { agendaItems, meetings } from 'db/schema/meetings';
import { eq } from 'drizzle-orm';
import { pendingVersion } from '~/queries/meeting-versions.server';
import { Refusal } from '../act.server';

/** The meeting, while it may be changed: not public yet or being corrected, and not waiting for approval. */
export async function changeableMeeting(read: Read, meetingId: string) {
  const [meeting] = await read.select().from(meetings).where(eq(meetings.id, meetingId));
  if (!meeting) throw new Refusal([{ code: 'not_found' }]);
  if (meeting.publishedAt && meeting.correctionReason === null) throw new Refusal([{ code: 'meeting_published' }]);
  if (await pendingVersion(read, meetingId)) throw new Refusal([{ code: 'meeting_awaits_approval' }]);
  return meeting;
}

/** An item of a meeting that may be changed. */
export async function changeableItem(read: Read, itemId: string) {
  const [item] = await read.select().from(agendaItems).where(eq(agendaItems.id, itemId));
  if (!item) throw new Refusal([{ code: 'not_found' }]);
  await changeableMeeting(read, item.meetingId);
  return item;
}
