import type { Read } from 'db/database';
import { events } from 'db/schema/record';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { publicEventTypes, type TimelineEntry, timelineEntry } from '~/domain/timeline';
import { standingVersions } from './meeting-versions.server';

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
  const held = (await standingVersions(read)).flatMap(({ number, content }) =>
    content.items
      .map((item, at) => ({ ...item, at }))
      .filter((item) => item.docketId === docketId)
      .map(({ title: item, kind, views, at: place }) => ({
        at: new Date(content.heldAt),
        type: 'meeting.published',
        data: { number, meeting: content.title, item, kind, place: place + 1, views: views.length },
      })),
  );
  return held.sort((a, b) => a.at.getTime() - b.at.getTime());
}
