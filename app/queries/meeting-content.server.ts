import type { Read } from 'db/database';
import { dockets } from 'db/schema/dockets';
import { agendaItems, attendances, meetings, representatives, views } from 'db/schema/meetings';
import { units } from 'db/schema/people';
import { asc, eq, inArray } from 'drizzle-orm';
import { dayOf } from '~/domain/calendar/day';
import type { MeetingContent, MeetingItem, MeetingPerson, MeetingView } from '~/domain/meeting/content';
import { invitationAnswers } from './invitation-answers.server';
import { standingConfirmations } from './view-confirmations.server';
import { latestReplies } from './view-replies.server';

/** A meeting as its secretary has it now: what would be frozen if it were prepared for publication. */
export async function meetingContent(
  read: Read,
  meetingId: string,
): Promise<{ content: MeetingContent; people: MeetingPerson[] }> {
  const [meeting] = await read
    .select({ title: meetings.title, heldAt: meetings.heldAt, place: meetings.place, organ: units.name })
    .from(meetings)
    .innerJoin(units, eq(units.id, meetings.organId))
    .where(eq(meetings.id, meetingId));
  const { heldAt, ...head } = meeting!;
  const content = { ...head, heldAt: heldAt.toISOString(), items: await itemsOf(read, meetingId) };
  return { content, people: await peopleOf(read, meetingId) };
}

async function itemsOf(read: Read, meetingId: string): Promise<MeetingItem[]> {
  const rows = await read
    .select({
      id: agendaItems.id,
      title: agendaItems.title,
      kind: agendaItems.kind,
      docketId: agendaItems.docketId,
      enterpriseRelated: dockets.enterpriseRelated,
      specialGroups: dockets.specialGroups,
      result: agendaItems.result,
    })
    .from(agendaItems)
    .leftJoin(dockets, eq(dockets.id, agendaItems.docketId))
    .where(eq(agendaItems.meetingId, meetingId))
    .orderBy(asc(agendaItems.position));
  const said = await viewsOf(read, meetingId);
  return rows.map(({ id, enterpriseRelated, specialGroups, ...item }) => ({
    ...item,
    enterpriseRelated: enterpriseRelated ?? false,
    specialGroups: specialGroups ?? false,
    views: said.filter(({ itemId }) => itemId === id).map(({ itemId: _, ...view }) => view),
  }));
}

async function viewsOf(read: Read, meetingId: string): Promise<(MeetingView & { itemId: string })[]> {
  const rows = await read
    .select({ view: views, unit: units.name })
    .from(views)
    .leftJoin(units, eq(units.id, views.responsibleUnitId))
    .where(eq(views.meetingId, meetingId))
    .orderBy(asc(views.recordedAt), asc(views.id));
  const confirmed = await standingConfirmations(
    read,
    rows.map(({ view }) => view),
  );
  const replies = await latestReplies(
    read,
    rows.map(({ view }) => view.id),
  );
  return rows.map(({ view: { id, itemId, representativeId, number, body, adoption, reason, dueOn }, unit }) => {
    const confirmation = confirmed.get(id);
    const reply = replies.get(id);
    return {
      itemId,
      number: number ?? '',
      person: representativeId,
      body,
      adoption,
      reason,
      unit,
      dueOn,
      confirmed:
        confirmation?.answer === 'confirmed'
          ? { method: confirmation.method, on: dayOf(confirmation.recordedAt) }
          : null,
      reply: reply
        ? { result: reply.result, reason: reply.reason, unit: reply.unit, on: dayOf(reply.repliedAt) }
        : null,
    };
  });
}

async function peopleOf(read: Read, meetingId: string): Promise<MeetingPerson[]> {
  const there = await read
    .select({ id: attendances.representativeId, accepted: attendances.accepted, attended: attendances.attended })
    .from(attendances)
    .where(eq(attendances.meetingId, meetingId))
    .orderBy(asc(attendances.recordedAt), asc(attendances.representativeId));
  const { id, name, unit, post, category, forSpecialGroup } = representatives;
  const people = await read
    .select({ id, name, unit, post, category, forSpecialGroup })
    .from(representatives)
    .where(
      inArray(
        id,
        there.map((person) => person.id),
      ),
    );
  const answers = await invitationAnswers(read, meetingId);
  return there.map(({ accepted, ...person }) => {
    const known = people.find((one) => one.id === person.id)!;
    return { ...known, ...person, accepted: answers.get(person.id) ?? accepted };
  });
}
