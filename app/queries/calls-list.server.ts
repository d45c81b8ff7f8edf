import type { Read } from 'db/database';
import { applicationAnswerRows, applications, calls } from 'db/schema/pool';
import { count, desc, eq, isNull, lte } from 'drizzle-orm';
import { closingDay, dayOf, daysLeft } from '~/domain/calendar/day';
import { callState } from '~/domain/pool/call';

/** A published call as everybody reads it, with the state it has at `now`. */
export async function callPage(read: Read, number: string, now: Date) {
  const [call] = await read.select().from(calls).where(eq(calls.number, number));
  return call && call.publishedAt <= now ? shown(call, now) : undefined;
}

export type CallPage = NonNullable<Awaited<ReturnType<typeof callPage>>>;

/** Every published call, the latest first. */
export async function callsList(read: Read, now: Date) {
  const rows = await read.select().from(calls).where(lte(calls.publishedAt, now)).orderBy(desc(calls.publishedAt));
  return rows.map((call) => shown(call, now));
}

function shown(call: typeof calls.$inferSelect, now: Date) {
  const { number, title, lead, conditions, categories, places, termFrom, termUntil, contact, publishedAt } = call;
  const state = callState(call, now);
  return {
    id: call.id,
    number,
    title,
    lead,
    conditions: conditions.split('\n').filter((line) => line.trim() !== ''),
    categories,
    places,
    termFrom,
    termUntil,
    contact,
    publishedAt,
    state,
    opensOn: dayOf(call.opensAt),
    closesOn: closingDay(call.closesAt),
    closesAt: call.closesAt,
    left: state === 'open' ? daysLeft(now, call.closesAt) : 0,
  };
}

/** How many applications each call has, and how many wait for an answer. For the desk. */
export async function applicationCounts(read: Read): Promise<Map<string, { all: number; waiting: number }>> {
  const all = await read
    .select({ callId: applications.callId, count: count() })
    .from(applications)
    .groupBy(applications.callId);
  const waiting = await read
    .select({ callId: applications.callId, count: count() })
    .from(applications)
    .leftJoin(applicationAnswerRows, eq(applicationAnswerRows.applicationId, applications.id))
    .where(isNull(applicationAnswerRows.id))
    .groupBy(applications.callId);
  const of = (rows: typeof all, id: string) => rows.find(({ callId }) => callId === id)?.count ?? 0;
  return new Map(all.map(({ callId, count }) => [callId, { all: count, waiting: of(waiting, callId) }]));
}
