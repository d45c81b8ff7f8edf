import type { Read } from 'db/database';
import { consultations } from 'db/schema/consultations';
import { dockets } from 'db/schema/dockets';
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
  const seen = { heldAt, published: true, representatives: roster, views: said };
  const items = await itemsOf(read, id);
  return {
    number,
    title,
    heldAt,
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
    target: countsTowardTarget(seen, yearOf(dayOf(heldAt)), profile),
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

/** The agenda; an item leads to its docket where the public knows the docket. */
async function itemsOf(read: Read, meetingId: string) {
  const rows = await read
    .select({ item: agendaItems, docketNumber: dockets.number })
    .from(agendaItems)
    .leftJoin(dockets, eq(dockets.id, agendaItems.docketId))
    .where(eq(agendaItems.meetingId, meetingId))
    .orderBy(asc(agendaItems.position));
  const known = await knownToThePublic(
    read,
    rows.flatMap(({ item }) => item.docketId ?? []),
  );
  return rows.map(({ item: { id, position, title, kind, result, docketId }, docketNumber }) => {
    return { id, position, title, kind, result, docket: docketId && known.has(docketId) ? docketNumber : null };
  });
}

async function knownToThePublic(read: Read, docketIds: string[]): Promise<Set<string>> {
  const rows = await read
    .select({ id: consultations.docketId })
    .from(consultations)
    .where(and(inArray(consultations.docketId, docketIds), isNotNull(consultations.publishedAt)));
  return new Set(rows.map(({ id }) => id));
}
