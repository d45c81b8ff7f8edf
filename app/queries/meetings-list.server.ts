import type { Read } from 'db/database';
import { attendances, meetings, views } from 'db/schema/meetings';
import { and, count, desc, eq, inArray, isNull } from 'drizzle-orm';
import { meetingsAwaitingApproval } from './meeting-approval.server';

/** The meetings of the desk, latest first, with what is left to do on each. */
export async function meetingsList(read: Read, limit = 60) {
  const { id, number, title, heldAt, publishedAt, correctionReason } = meetings;
  const rows = await read
    .select({ id, number, title, heldAt, publishedAt, correctionReason })
    .from(meetings)
    .orderBy(desc(heldAt))
    .limit(limit);
  const ids = rows.map((row) => row.id);
  const sitting = await read
    .select({ meetingId: attendances.meetingId, count: count() })
    .from(attendances)
    .where(and(inArray(attendances.meetingId, ids), eq(attendances.attended, true)))
    .groupBy(attendances.meetingId);
  const unanswered = await read
    .select({ meetingId: views.meetingId, count: count() })
    .from(views)
    .where(and(inArray(views.meetingId, ids), isNull(views.adoption)))
    .groupBy(views.meetingId);
  const of = (counts: typeof sitting, id: string) => counts.find(({ meetingId }) => meetingId === id)?.count ?? 0;
  const waiting = (await meetingsAwaitingApproval(read)).map(({ number }) => number);
  return rows.map((row) => ({
    ...row,
    attended: of(sitting, row.id),
    unanswered: of(unanswered, row.id),
    pending: waiting.includes(row.number),
  }));
}

/** What a new meeting most likely shares with the last one. */
export async function lastMeeting(read: Read) {
  const { place, organId } = meetings;
  const [last] = await read.select({ place, organId }).from(meetings).orderBy(desc(meetings.heldAt)).limit(1);
  return last;
}

/** The id and the title behind a meeting's number. */
export async function meetingByNumber(read: Read, number: string) {
  const [meeting] = await read
    .select({ id: meetings.id, number: meetings.number, title: meetings.title })
    .from(meetings)
    .where(eq(meetings.number, number));
  return meeting;
}
