import type { Read } from 'db/database';
import { consultations } from 'db/schema/consultations';
import { agendaItems, meetings, views } from 'db/schema/meetings';
import { units } from 'db/schema/people';
import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import { dayOf } from '~/domain/calendar/day';
import { countsTowardTarget, yearOf } from '~/domain/meeting/target';
import { type PublicAttendance, publicRoster } from './meeting-roster.server';
import { currentProfile } from './rules-profile.server';

/** A published meeting as everybody reads it; `undefined` when there is none or it is not public. */
export async function meetingPage(read: Read, number: string, now: Date) {
  const [meeting] = await read
    .select()
    .from(meetings)
    .where(and(eq(meetings.number, number), isNotNull(meetings.publishedAt)));
  if (!meeting) return undefined;
  const { id, title, heldAt, place, publishedAt } = meeting;
  const roster = await publicRoster(read, [id]);
  const said = await viewsOf(read, id);
  const { profile } = await currentProfile(read, now);
  const year = yearOf(dayOf(heldAt));
  const seen = { heldAt, published: true, representatives: roster, views: said };
  const items = await itemsOf(read, id);
  return {
    number,
    title,
    heldAt,
    year,
    place,
    publishedAt,
    representatives: roster.map((person) => ({
      ...withoutIds(person),
      spoke: said.filter(({ representativeId }) => representativeId === person.id).length,
    })),
    items: items.map(({ id, ...item }) => ({
      ...item,
      views: said
        .filter(({ itemId }) => itemId === id)
        .map(({ representativeId, body, adoption, reason, unit }) => {
          return { by: withoutIds(roster.find(({ id }) => id === representativeId)!), body, adoption, reason, unit };
        }),
    })),
    target: countsTowardTarget(seen, year, profile),
  };
}

export type MeetingPage = NonNullable<Awaited<ReturnType<typeof meetingPage>>>;

const withoutIds = ({ id: _, meetingId: __, ...shown }: PublicAttendance) => shown;

const viewsOf = (read: Read, meetingId: string) =>
  read
    .select({
      itemId: views.itemId,
      representativeId: views.representativeId,
      body: views.body,
      adoption: views.adoption,
      reason: views.reason,
      unit: units.name,
    })
    .from(views)
    .leftJoin(units, eq(units.id, views.responsibleUnitId))
    .where(eq(views.meetingId, meetingId))
    .orderBy(asc(views.recordedAt), asc(views.id));

/** The agenda; an item leads to the latest public consultation on its docket. */
async function itemsOf(read: Read, meetingId: string) {
  const items = await read
    .select()
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meetingId))
    .orderBy(asc(agendaItems.position));
  const docketIds = items.flatMap(({ docketId }) => docketId ?? []);
  const rounds = await read
    .select({ docketId: consultations.docketId, number: consultations.number })
    .from(consultations)
    .where(and(inArray(consultations.docketId, docketIds), isNotNull(consultations.publishedAt)))
    .orderBy(asc(consultations.round));
  const latest = new Map(rounds.map(({ docketId, number }) => [docketId, number]));
  return items.map(({ id, position, title, kind, result, docketId }) => {
    return { id, position, title, kind, result, consultation: latest.get(docketId ?? '') ?? null };
  });
}
