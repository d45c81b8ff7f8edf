import type { Read } from 'db/database';
import { events } from 'db/schema/record';
import { and, inArray } from 'drizzle-orm';
import type { EventType } from '~/domain/events';

/** What the record says of some subjects, by subject: the type and data of their events of these types. */
export async function recordedEvents(
  read: Read,
  types: EventType[],
  subjects: string[],
): Promise<Map<string, Record<string, unknown>>> {
  const rows = await read
    .select({ type: events.type, subject: events.subject, data: events.data })
    .from(events)
    .where(and(inArray(events.type, types), inArray(events.subject, subjects)));
  return new Map(rows.map(({ subject, type, data }) => [subject, { type, ...JSON.parse(data) }]));
}
