import type { Read } from 'db/database';
import { events } from 'db/schema/record';
import { and, inArray } from 'drizzle-orm';
import type { EventType } from '~/domain/events';

// A database takes only so many parameters.
const atOnce = 1000;

/** What the record says of some subjects, by subject: the type and data of their events of these types. */
export async function recordedEvents(
  read: Read,
  types: EventType[],
  subjects: string[],
): Promise<Map<string, Record<string, unknown>>> {
  const said = new Map<string, Record<string, unknown>>();
  for (let from = 0; from < subjects.length; from += atOnce) {
    const some = inArray(events.subject, subjects.slice(from, from + atOnce));
    const rows = await read
      .select({ type: events.type, subject: events.subject, data: events.data })
      .from(events)
      .where(and(inArray(events.type, types), some));
    for (const { subject, type, data } of rows) said.set(subject, { type, ...JSON.parse(data) });
  }
  return said;
}
