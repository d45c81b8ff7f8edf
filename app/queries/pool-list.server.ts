import type { Read } from 'db/database';
import { invitations } from 'db/schema/invitations';
import { meetings, representatives } from 'db/schema/meetings';
import { listConsents, poolMembers } from 'db/schema/pool';
import { asc, count, desc, eq, isNull } from 'drizzle-orm';
import { dayOf } from '~/domain/calendar/day';
import { mayShow } from '~/domain/meeting/public-representative';
import { publicMember } from '~/domain/pool/member';
import { consentFields, representativeCategories } from '~/domain/vocabulary';

type MemberState = 'serving' | 'ahead' | 'over' | 'withdrawn';

function stateOf({ withdrawnAt, termFrom, termUntil }: typeof poolMembers.$inferSelect, today: string): MemberState {
  if (withdrawnAt) return 'withdrawn';
  if (today < termFrom) return 'ahead';
  return today > termUntil ? 'over' : 'serving';
}

const byCategory = (a: { category: string }, b: { category: string }) =>
  (representativeCategories as readonly string[]).indexOf(a.category) -
  (representativeCategories as readonly string[]).indexOf(b.category);

/** Everybody in the pool, for the desk: it reads names. */
export async function poolList(read: Read, now: Date) {
  const rows = await members(read);
  const invited = await read
    .select({ id: invitations.representativeId, count: count() })
    .from(invitations)
    .where(isNull(invitations.withdrawnAt))
    .groupBy(invitations.representativeId);
  const times = new Map(invited.map(({ id, count }) => [id, count]));
  const today = dayOf(now);
  return rows
    .map(({ person: { id, name, unit, post, category }, member }) => {
      const { area, sector, fields, ageBand, sex, termFrom, termUntil } = member;
      const state = stateOf(member, today);
      const facts = { area, sector, fields, ageBand, sex, termFrom, termUntil, state, times: times.get(id) ?? 0 };
      return { id, name, unit, post, category, ...facts };
    })
    .sort(byCategory);
}

export type PoolRow = Awaited<ReturnType<typeof poolList>>[number];

/** One member with the meetings the person was invited to. */
export async function poolMember(read: Read, id: string, now: Date) {
  const row = (await members(read, id))[0];
  if (!row) return undefined;
  const { person, member } = row;
  const said = await consentsOf(read, id);
  const invited = await read
    .select({ title: meetings.title, number: meetings.number, heldAt: meetings.heldAt, answer: invitations.answer })
    .from(invitations)
    .innerJoin(meetings, eq(meetings.id, invitations.meetingId))
    .where(eq(invitations.representativeId, id))
    .orderBy(desc(meetings.heldAt));
  const { name, unit, post, category } = person;
  const shown = consentFields.filter((field) => mayShow(said, field));
  return { id, name, unit, post, category, ...member, state: stateOf(member, dayOf(now)), shown, invited };
}

export type PoolMember = NonNullable<Awaited<ReturnType<typeof poolMember>>>;

/** The published list: who serves today, as far as each agreed. Names without consent are masked before they leave here. */
export async function publicPool(read: Read, now: Date) {
  const today = dayOf(now);
  const serving = (await members(read)).filter(({ member }) => stateOf(member, today) === 'serving');
  const said = await consentsOf(read);
  return serving
    .map(({ person, member }) => {
      const own = said.filter(({ representativeId }) => representativeId === person.id);
      return { ...publicMember(person, own), termUntil: member.termUntil };
    })
    .sort(byCategory);
}

export type PublicPool = Awaited<ReturnType<typeof publicPool>>;

const members = (read: Read, id?: string) =>
  read
    .select({ person: representatives, member: poolMembers })
    .from(poolMembers)
    .innerJoin(representatives, eq(representatives.id, poolMembers.representativeId))
    .where(id === undefined ? undefined : eq(poolMembers.representativeId, id))
    .orderBy(asc(poolMembers.joinedAt), asc(poolMembers.representativeId));

const consentsOf = (read: Read, id?: string) =>
  read
    .select({
      representativeId: listConsents.representativeId,
      field: listConsents.field,
      given: listConsents.given,
    })
    .from(listConsents)
    .where(id === undefined ? undefined : eq(listConsents.representativeId, id))
    .orderBy(asc(listConsents.recordedAt), asc(listConsents.id));
