import type { Read } from 'db/database';
import { invitations, paperOpenings, papers } from 'db/schema/invitations';
import { agendaItems, attendances, representatives } from 'db/schema/meetings';
import { poolMembers } from 'db/schema/pool';
import { selections } from 'db/schema/selection';
import { and, asc, eq, isNull } from 'drizzle-orm';
import { checkInWindow, invitationState } from '~/domain/invitation/invitation';
import { meetingFigures } from './invitation-figures.server';
import { papersOfMeeting } from './invitation-page.server';
import { currentProfile } from './rules-profile.server';
import { meetingHead } from './selection-desk.server';

/** Everybody who was or may yet be invited to a meeting, the papers and who opened them. For the desk: it reads names. */
export async function invitationsDesk(read: Read, number: string, now: Date) {
  const meeting = await meetingHead(read, number);
  if (!meeting) return undefined;
  const invited = await invitedTo(read, meeting, now);
  const standing = new Set(invited.filter(({ withdrawnAt }) => !withdrawnAt).map((one) => one.representativeId));
  const chosen = await chosenPeople(read, meeting.id);
  const free = chosen.filter(({ representativeId }) => !standing.has(representativeId));
  const { opens } = checkInWindow(meeting.heldAt, (await currentProfile(read, now)).profile);
  return {
    meeting,
    figures: await meetingFigures(read, meeting.id),
    invited,
    toInvite: once(free.filter(({ reserve }) => reserve === null)).map((one) => ({
      ...one,
      /** Was told not to come: invited again only on purpose. */
      wasInvited: invited.some(({ representativeId }) => representativeId === one.representativeId),
    })),
    /** Who is invited for another item may move up too, unless the answer was no. */
    reserves: chosen.filter(({ reserve, representativeId }) => {
      const standing = invited.find((one) => one.representativeId === representativeId && !one.withdrawnAt);
      return reserve !== null && standing?.answer !== 'declined';
    }),
    papers: await papersOpened(read, meeting.id),
    items: await read
      .select({ id: agendaItems.id, position: agendaItems.position, title: agendaItems.title })
      .from(agendaItems)
      .where(eq(agendaItems.meetingId, meeting.id))
      .orderBy(asc(agendaItems.position)),
    isPublic: meeting.publishedAt !== null,
    isOver: now >= meeting.heldAt,
    doorIsOpen: now >= opens,
  };
}

export type InvitationsDesk = NonNullable<Awaited<ReturnType<typeof invitationsDesk>>>;

async function invitedTo(read: Read, meeting: { id: string; heldAt: Date }, now: Date) {
  const rows = await read
    .select({ invitation: invitations, person: representatives, member: poolMembers, attended: attendances.attended })
    .from(invitations)
    .innerJoin(representatives, eq(representatives.id, invitations.representativeId))
    .leftJoin(poolMembers, eq(poolMembers.representativeId, invitations.representativeId))
    .leftJoin(
      attendances,
      and(
        eq(attendances.meetingId, invitations.meetingId),
        eq(attendances.representativeId, invitations.representativeId),
      ),
    )
    .where(eq(invitations.meetingId, meeting.id))
    .orderBy(asc(invitations.invitedAt), asc(invitations.id));
  return rows.map(({ invitation, person, member, attended }) => ({
    ...invitation,
    name: person.name,
    unit: person.unit,
    post: person.post,
    category: person.category,
    hasEmail: Boolean(member?.email),
    attended: attended ?? null,
    state: invitationState({ ...invitation, heldAt: meeting.heldAt }, now),
  }));
}

async function chosenPeople(read: Read, meetingId: string) {
  const rows = await read
    .select({ selection: selections, person: representatives, item: agendaItems.position })
    .from(selections)
    .innerJoin(representatives, eq(representatives.id, selections.representativeId))
    .innerJoin(agendaItems, eq(agendaItems.id, selections.itemId))
    .where(eq(selections.meetingId, meetingId))
    .orderBy(asc(agendaItems.position), asc(selections.reserve), asc(selections.id));
  return rows.map(({ selection: { id, representativeId, reserve, way }, person: { name, category }, item }) => {
    return { id, representativeId, reserve, way, name, category, item };
  });
}

// Who was chosen for two items is invited once.
const once = <P extends { representativeId: string }>(people: P[]): P[] =>
  people.filter((one, at) => people.findIndex((other) => other.representativeId === one.representativeId) === at);

async function papersOpened(read: Read, meetingId: string) {
  const list = await papersOfMeeting(read, meetingId);
  const openings = await read
    .select({ paperId: paperOpenings.paperId, name: representatives.name, openedAt: paperOpenings.openedAt })
    .from(paperOpenings)
    .innerJoin(papers, eq(papers.id, paperOpenings.paperId))
    .innerJoin(invitations, eq(invitations.id, paperOpenings.invitationId))
    .innerJoin(representatives, eq(representatives.id, invitations.representativeId))
    .where(and(eq(papers.meetingId, meetingId), isNull(papers.removedAt)))
    .orderBy(asc(paperOpenings.openedAt));
  return list.map((paper) => ({ ...paper, openings: openings.filter(({ paperId }) => paperId === paper.id) }));
}
