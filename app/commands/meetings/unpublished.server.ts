import type { Read } from 'db/database';
import { agendaItems, meetings } from 'db/schema/meetings';
import { eq } from 'drizzle-orm';
import { Refusal } from '../act.server';

/** The meeting, while it may still be changed. Refuses when there is none or when it is public. */
export async function unpublishedMeeting(read: Read, meetingId: string) {
  const [meeting] = await read.select().from(meetings).where(eq(meetings.id, meetingId));
  if (!meeting) throw new Refusal([{ code: 'not_found' }]);
  if (meeting.publishedAt) throw new Refusal([{ code: 'meeting_published' }]);
  return meeting;
}

/** An item of a meeting that may still be changed. */
export async function unpublishedItem(read: Read, itemId: string) {
  const [item] = await read.select().from(agendaItems).where(eq(agendaItems.id, itemId));
  if (!item) throw new Refusal([{ code: 'not_found' }]);
  await unpublishedMeeting(read, item.meetingId);
  return item;
}
