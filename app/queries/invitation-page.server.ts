import type { Read } from 'db/database';
import { files } from 'db/schema/drafts';
import { papers } from 'db/schema/invitations';
import { agendaItems, consents } from 'db/schema/meetings';
import { and, asc, eq, isNull } from 'drizzle-orm';
import { checkInWindow, invitationState } from '~/domain/invitation/invitation';
import { mayShow } from '~/domain/meeting/public-representative';
import { type ConsentField, consentFields } from '~/domain/vocabulary';
import { invitationFacts } from './invitation-facts.server';
import { currentProfile } from './rules-profile.server';

/** An invitation as the person who holds its link sees it; papers only for who said yes. */
export async function invitationPage(read: Read, tokenHash: string, now: Date) {
  const found = await invitationFacts(read, { tokenHash });
  if (!found) return undefined;
  const { name, category, heldAt, meeting, items, answerBy, answer, answerReason, seat, checkedInAt } = found;
  const state = invitationState(found, now);
  const { opens, closes } = checkInWindow(heldAt, (await currentProfile(read, now)).profile);
  return {
    person: { name, unit: found.unit, post: found.post },
    agreed: await agreedBy(read, found),
    name,
    category,
    meeting: { title: meeting.title, place: meeting.place },
    heldAt,
    items,
    answerBy,
    answer,
    answerReason,
    seat,
    checkedInAt,
    withdrawnReason: found.withdrawnReason,
    state,
    mayAnswer: now < heldAt && state !== 'withdrawn',
    checkIn: { opens, closes, isOpen: now >= opens && now < closes },
    papers: answer === 'accepted' && state !== 'withdrawn' ? await papersOfMeeting(read, found.meetingId) : [],
  };
}

/** What the person may be named with at this meeting, by the last word said. */
async function agreedBy(read: Read, one: { meetingId: string; representativeId: string }): Promise<ConsentField[]> {
  const said = await read
    .select({ field: consents.field, given: consents.given })
    .from(consents)
    .where(and(eq(consents.meetingId, one.meetingId), eq(consents.representativeId, one.representativeId)))
    .orderBy(asc(consents.recordedAt), asc(consents.id));
  return consentFields.filter((field) => mayShow(said, field));
}

export type InvitationPage = NonNullable<Awaited<ReturnType<typeof invitationPage>>>;

/** What lies ready for a meeting, in the order of its agenda. */
export async function papersOfMeeting(read: Read, meetingId: string) {
  return read
    .select({
      id: papers.id,
      title: papers.title,
      item: agendaItems.position,
      size: files.size,
      mediaType: files.mediaType,
      addedAt: papers.addedAt,
    })
    .from(papers)
    .innerJoin(files, eq(files.hash, papers.fileHash))
    .leftJoin(agendaItems, eq(agendaItems.id, papers.itemId))
    .where(and(eq(papers.meetingId, meetingId), isNull(papers.removedAt)))
    .orderBy(asc(agendaItems.position), asc(papers.addedAt));
}

/** What is printed on an invitation that is handed over. */
export async function invitationToPrint(read: Read, number: string, id: string) {
  const found = await invitationFacts(read, { id });
  if (!found || found.meeting.number !== number) return undefined;
  const { name, heldAt, answerBy, items, seat, meeting } = found;
  return { name, heldAt, answerBy, items, seat, meeting: { number, title: meeting.title, place: meeting.place } };
}

export type InvitationToPrint = NonNullable<Awaited<ReturnType<typeof invitationToPrint>>>;
