import type { Read } from 'db/database';
import { feedback } from 'db/schema/answers';
import { consultations } from 'db/schema/consultations';
import { dockets } from 'db/schema/dockets';
import { units } from 'db/schema/people';
import { and, asc, count, desc, eq, gt, gte, inArray, lt, lte, or, type SQL } from 'drizzle-orm';
import { endOfDay, startOfDay } from '~/domain/calendar/day';
import type { PublicPhase } from '~/domain/consultation/register';
import type { ClassFlag, Topic } from '~/domain/vocabulary';
import { consultationEntries } from './consultation-entries.server';
import { inPhase, phaseRank } from './consultation-phase.server';

export type RegisterFilters = { state?: PublicPhase; unit?: string; topic?: Topic; class?: ClassFlag; year?: number };
/** The number of the consultation that ends the page before, or that begins the page after. */
export type RegisterPlace = { after?: string; before?: string };

const pageSize = 20;

/**
 * One page of the register: what is open first, in every state the newest closing first. Pages are found by the number of a
 * neighbouring consultation; one that is not there gives the first page.
 */
export async function consultationsRegister(read: Read, filters: RegisterFilters, place: RegisterPlace, now: Date) {
  const wanted = and(lte(consultations.publishedAt, now), ...conditions(read, filters, now));
  const [total] = await read
    .select({ size: count() })
    .from(consultations)
    .innerJoin(dockets, eq(dockets.id, consultations.docketId))
    .leftJoin(feedback, eq(feedback.consultationId, consultations.id))
    .where(wanted);
  const neighbour = place.after ?? place.before;
  const [key] = neighbour ? await rows(read, now).where(eq(consultations.number, neighbour)) : [];
  const backwards = Boolean(key) && !place.after;
  const [first, then] = backwards ? [desc, asc] : [asc, desc];
  const found = await rows(read, now)
    .where(and(wanted, key && beyond(key, backwards, now)))
    .orderBy(first(phaseRank(now)), then(consultations.closesAt), then(consultations.id))
    .limit(pageSize + 1);
  const more = found.length > pageSize;
  const shown = backwards ? found.slice(0, pageSize).reverse() : found.slice(0, pageSize);
  const ids = shown.map(({ id }) => id);
  return {
    total: total?.size ?? 0,
    entries: await consultationEntries(read, ids, now),
    before: (backwards ? more : key) ? shown[0]?.number : undefined,
    after: backwards || more ? shown.at(-1)?.number : undefined,
  };
}

const rows = (read: Read, now: Date) =>
  read
    .select({
      id: consultations.id,
      number: consultations.number,
      closesAt: consultations.closesAt,
      rank: phaseRank(now),
    })
    .from(consultations)
    .innerJoin(dockets, eq(dockets.id, consultations.docketId))
    .leftJoin(feedback, eq(feedback.consultationId, consultations.id));

/** What comes after a row in the register's order, or before it. */
function beyond(key: { id: string; closesAt: Date; rank: number }, backwards: boolean, now: Date) {
  const [after, then] = backwards ? [lt, gt] : [gt, lt];
  const rank = phaseRank(now);
  const { closesAt, id } = consultations;
  return or(
    after(rank, key.rank),
    and(eq(rank, key.rank), then(closesAt, key.closesAt)),
    and(eq(rank, key.rank), eq(closesAt, key.closesAt), then(id, key.id)),
  );
}

function conditions(read: Read, filters: RegisterFilters, now: Date): (SQL | undefined)[] {
  const { state, unit, topic, class: flag, year } = filters;
  const named = read.select({ id: units.id }).from(units);
  return [
    state && inPhase(state, now),
    unit ? inArray(dockets.leadUnitId, named.where(eq(units.name, unit))) : undefined,
    topic && eq(dockets.topic, topic),
    flag && eq(dockets[flag], true),
    year ? gte(consultations.opensAt, startOfDay(`${year}-01-01`)) : undefined,
    year ? lt(consultations.opensAt, endOfDay(`${year}-12-31`)) : undefined,
  ];
}
