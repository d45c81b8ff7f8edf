import type { Read } from 'db/database';
import { consultations } from 'db/schema/consultations';
import { dockets } from 'db/schema/dockets';
import { units } from 'db/schema/people';
import { events } from 'db/schema/record';
import { and, desc, eq, inArray, lte, max } from 'drizzle-orm';
import { publicEventTypes } from '~/domain/timeline';

/**
 * Every public consultation, or those of one leading unit, and when its page last changed: what happened to the docket since, or its opening or closing. What
 * changed last comes first.
 */
export async function consultationChanges(read: Read, now: Date, unit?: string) {
  const { id, number, docketId, publishedAt, opensAt, closesAt } = consultations;
  const rows = await read
    .select({ id, number, docketId, publishedAt, opensAt, closesAt })
    .from(consultations)
    .innerJoin(dockets, eq(dockets.id, docketId))
    .innerJoin(units, eq(units.id, dockets.leadUnitId))
    .where(and(lte(publishedAt, now), unit === undefined ? undefined : eq(units.name, unit)))
    .orderBy(desc(publishedAt), desc(id));
  const happened = await read
    .select({ docketId: events.docketId, at: max(events.at) })
    .from(events)
    .where(inArray(events.type, publicEventTypes))
    .groupBy(events.docketId);
  const lastOf = new Map(happened.map((row) => [row.docketId, row.at]));
  return rows
    .map((row) => {
      const published = row.publishedAt!;
      const moments = [published, row.opensAt, row.closesAt, lastOf.get(row.docketId)].filter(
        (moment): moment is Date => moment != null && moment <= now,
      );
      const updated = new Date(Math.max(...moments.map((moment) => moment.getTime())));
      return { id: row.id, number: row.number, published, updated };
    })
    .sort((a, b) => b.updated.getTime() - a.updated.getTime());
}
