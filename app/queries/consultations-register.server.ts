import type { Read } from 'db/database';
import { feedback } from 'db/schema/answers';
import { consultations } from 'db/schema/consultations';
import { dockets } from 'db/schema/dockets';
import { units } from 'db/schema/people';
import { and, asc, count, desc, eq, gt, gte, lt, lte, max, min, or, type SQL } from 'drizzle-orm';
import { dayOf, endOfDay, startOfDay } from '~/domain/calendar/day';
import type { ClassFlag } from '~/domain/vocabulary';
import { consultationEntries } from './consultation-entries.server';
import { inPhase, phaseRank } from './consultation-phase.server';
import type { PublicPhase } from './published-consultation.server';

export type RegisterFilters = { state?: PublicPhase; unit?: string; class?: ClassFlag; year?: number };
/** The number of the consultation that ends the page before, or begins the page after. */
export type RegisterPlace = { after?: string; before?: string };

const pageSize = 20;

/**
 * One page of the register: what is open first, in every state the newest closing first. Pages are found by the number of a
 * neighbouring consultation; one that is no longer there gives the first page.
 */
export async function consultationsRegister(read: Read, filters: RegisterFilters, place: RegisterPlace, now: Date) {
  const isPublic = lte(consultations.publishedAt, now);
  const wanted = and(isPublic, ...conditions(filters, now));
  const [total] = await rows(read, { size: count() }).where(wanted);
  const key = await keyOf(read, place.after ?? place.before, now);
  const backwards = key !== undefined && place.after === undefined;
  const order = { rank: phaseRank(now), closesAt: consultations.closesAt, id: consultations.id };
  const found = await rows(read, { id: consultations.id, number: consultations.number })
    .where(and(wanted, key && (backwards ? standsBefore(order, key) : standsAfter(order, key))))
    .orderBy(
      ...(backwards
        ? [desc(order.rank), asc(order.closesAt), asc(order.id)]
        : [asc(order.rank), desc(order.closesAt), desc(order.id)]),
    )
    .limit(pageSize + 1);
  const shown = backwards ? found.slice(0, pageSize).reverse() : found.slice(0, pageSize);
  const more = found.length > pageSize;
  const ids = shown.map(({ id }) => id);
  return {
    total: total?.size ?? 0,
    entries: await consultationEntries(read, ids, now),
    before: (backwards ? more : key !== undefined) ? shown[0]?.number : undefined,
    after: (backwards ? shown.length > 0 : more) ? shown.at(-1)?.number : undefined,
    choices: await choices(read, isPublic),
  };
}

const rows = <F extends Record<string, SQL | typeof consultations.id>>(read: Read, fields: F) =>
  read
    .select(fields)
    .from(consultations)
    .innerJoin(dockets, eq(dockets.id, consultations.docketId))
    .innerJoin(units, eq(units.id, dockets.leadUnitId))
    .leftJoin(feedback, eq(feedback.consultationId, consultations.id));

function conditions({ state, unit, class: flag, year }: RegisterFilters, now: Date): (SQL | undefined)[] {
  return [
    state && inPhase(state, now),
    unit ? eq(units.name, unit) : undefined,
    flag && eq(dockets[flag], true),
    year ? gte(consultations.opensAt, startOfDay(`${year}-01-01`)) : undefined,
    year ? lt(consultations.opensAt, endOfDay(`${year}-12-31`)) : undefined,
  ];
}

type Order = { rank: SQL<number>; closesAt: typeof consultations.closesAt; id: typeof consultations.id };
type Key = { rank: number; closesAt: Date; id: string };

const standsAfter = ({ rank, closesAt, id }: Order, key: Key) =>
  or(
    gt(rank, key.rank),
    and(eq(rank, key.rank), or(lt(closesAt, key.closesAt), and(eq(closesAt, key.closesAt), lt(id, key.id)))),
  );

const standsBefore = ({ rank, closesAt, id }: Order, key: Key) =>
  or(
    lt(rank, key.rank),
    and(eq(rank, key.rank), or(gt(closesAt, key.closesAt), and(eq(closesAt, key.closesAt), gt(id, key.id)))),
  );

async function keyOf(read: Read, number: string | undefined, now: Date): Promise<Key | undefined> {
  if (!number) return undefined;
  const [key] = await read
    .select({ rank: phaseRank(now), closesAt: consultations.closesAt, id: consultations.id })
    .from(consultations)
    .innerJoin(dockets, eq(dockets.id, consultations.docketId))
    .leftJoin(feedback, eq(feedback.consultationId, consultations.id))
    .where(and(eq(consultations.number, number), lte(consultations.publishedAt, now)));
  return key;
}

/** What the filters offer: units that lead a public consultation, and the years from the first opening to the last. */
async function choices(read: Read, isPublic: SQL) {
  const leading = await read
    .selectDistinct({ name: units.name })
    .from(consultations)
    .innerJoin(dockets, eq(dockets.id, consultations.docketId))
    .innerJoin(units, eq(units.id, dockets.leadUnitId))
    .where(isPublic);
  const [span] = await read
    .select({ first: min(consultations.opensAt), last: max(consultations.opensAt) })
    .from(consultations)
    .where(isPublic);
  const byName = new Intl.Collator('zh-CN');
  const yearOf = (at: Date) => Number(dayOf(at).slice(0, 4));
  const years: number[] = [];
  if (span?.first && span.last) for (let y = yearOf(span.last); y >= yearOf(span.first); y -= 1) years.push(y);
  return { units: leading.map(({ name }) => name).sort(byName.compare), years };
}
