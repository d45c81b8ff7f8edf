import type { Read } from 'db/database';
import { agendaItems, meetings, representatives, views } from 'db/schema/meetings';
import { asc, eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { type Day, dayOf } from '~/domain/calendar/day';
import { refusalsForItem } from '~/domain/meeting/agenda';
import { refusalsToPublishMeeting } from '~/domain/meeting/publication';
import { countsTowardTarget, yearOf } from '~/domain/meeting/target';
import { docketStanding, docketsForAgenda } from './docket-standing.server';
import { meetingFacts } from './meeting-facts.server';
import { deskRoster } from './meeting-roster.server';
import { currentProfile } from './rules-profile.server';
import { unitsList } from './units-list.server';

/** One meeting as its secretary works on it: everything on one screen, with all that is still missing at `now`. */
export async function meetingDesk(read: Read, number: string, now: Date) {
  const [meeting] = await read.select().from(meetings).where(eq(meetings.number, number));
  if (!meeting) return undefined;
  const { id, title, heldAt, place, organId, publishedAt } = meeting;
  const facts = (await meetingFacts(read, id))!;
  const rows = await read
    .select()
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, id))
    .orderBy(asc(agendaItems.position));
  const items = [];
  for (const [at, { id, position, title, kind, docketId, result }] of rows.entries()) {
    const docket = docketId ? await docketStanding(read, docketId) : null;
    const refusals = publishedAt ? [] : refusalsForItem(facts.items[at]!.facts);
    items.push({ id, position, title, kind, docketId, result, docket, refusals });
  }
  const roster = await deskRoster(read, id);
  const said = await read.select().from(views).where(eq(views.meetingId, id));
  const { profile } = await currentProfile(read, now);
  const sitting = roster.filter(({ attended }) => attended).map(({ shown }) => shown);
  const seen = { heldAt, published: true, representatives: sitting, views: said };
  const today: Day = dayOf(now);
  return {
    meeting: { id, number, title, heldAt, heldAtInBeijing: inBeijing(heldAt), place, organId, publishedAt },
    items,
    views: said.map(({ itemId, representativeId, body, adoption, reason, responsibleUnitId }) => {
      return { itemId, representativeId, body, adoption, reason, responsibleUnitId };
    }),
    roster,
    pool: await poolWithout(read, new Set(roster.map(({ id }) => id))),
    dockets: await docketsForAgenda(read),
    units: await unitsList(read),
    today,
    missing: publishedAt ? [] : refusalsToPublishMeeting(facts, now),
    /** Why it would not count toward the year's target if it were published as it stands. */
    target: countsTowardTarget(seen, yearOf(dayOf(heldAt)), profile),
  };
}

export type MeetingDesk = NonNullable<Awaited<ReturnType<typeof meetingDesk>>>;

// As a form shows it: '2026-03-01T09:00'.
const inBeijing = (instant: Date) =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO('Asia/Shanghai')
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

const byName = new Intl.Collator('zh-CN').compare;

async function poolWithout(read: Read, onRoster: Set<string>) {
  const { id, name, unit, category } = representatives;
  const everybody = await read.select({ id, name, unit, category }).from(representatives);
  return everybody.filter((person) => !onRoster.has(person.id)).sort((a, b) => byName(a.name, b.name));
}
