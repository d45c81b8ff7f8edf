import type { Read } from 'db/database';
import { agendaItems, meetings } from 'db/schema/meetings';
import { events } from 'db/schema/record';
import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import { publicEventTypes, type TimelineEntry, timelineEntry } from '~/domain/timeline';

/**
 * The dated steps of a docket as the public sees them, in order, read from the record of events. A meeting that discussed it
 * stands on the day it was held, once it is published.
 */
export async function docketTimeline(read: Read, docketId: string): Promise<TimelineEntry[]> {
  const recorded = await read
    .select({ at: events.at, type: events.type, data: events.data })
    .from(events)
    .where(and(eq(events.docketId, docketId), inArray(events.type, publicEventTypes)))
    .orderBy(asc(events.at), asc(events.id));
  const held = await meetingsOn(read, docketId);
  return [...recorded.map(({ data, ...event }) => ({ ...event, data: JSON.parse(data) })), ...held]
    .map(timelineEntry)
    .filter((entry) => entry !== undefined)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

async function meetingsOn(read: Read, docketId: string) {
  const rows = await read
    .select({
      at: meetings.heldAt,
      number: meetings.number,
      meeting: meetings.title,
      item: agendaItems.title,
      kind: agendaItems.kind,
    })
    .from(agendaItems)
    .innerJoin(meetings, eq(meetings.id, agendaItems.meetingId))
    .where(and(eq(agendaItems.docketId, docketId), isNotNull(meetings.publishedAt)))
    .orderBy(asc(meetings.heldAt));
  return rows.map(({ at, ...data }) => ({ at, type: 'meeting.published', data }));
}
