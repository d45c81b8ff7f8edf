import type { Read } from 'db/database';
import { dockets } from 'db/schema/dockets';
import { invitations } from 'db/schema/invitations';
import { agendaItems, meetings, representatives } from 'db/schema/meetings';
import { interestConflicts, selections } from 'db/schema/selection';
import { asc, eq } from 'drizzle-orm';
import { invitationState } from '~/domain/invitation/invitation';
import type { InterestField } from '~/domain/pool/words';
import { type Balance, byField, byRotation, ofBalance } from '~/domain/selection/ranking';
import { drawsList } from './draw-page.server';
import { poolCandidates } from './pool-candidates.server';

/** A meeting's items with who was chosen for each, who is in reserve, and the draws. For the desk: it reads names. */
export async function selectionDesk(read: Read, number: string, now: Date) {
  const meeting = await meetingHead(read, number);
  if (!meeting) return undefined;
  const items = await read
    .select({ item: agendaItems, docket: dockets })
    .from(agendaItems)
    .leftJoin(dockets, eq(dockets.id, agendaItems.docketId))
    .where(eq(agendaItems.meetingId, meeting.id))
    .orderBy(asc(agendaItems.position));
  const chosen = await chosenFor(read, meeting, now);
  const draws = await drawsList(read, { meetingId: meeting.id });
  return {
    meeting,
    items: items.map(({ item: { id, position, title }, docket }) => {
      const people = chosen.filter(({ itemId }) => itemId === id);
      return {
        id,
        position,
        title,
        /** Whether somebody of the trade must sit in, as the county asks for items that concern enterprises. */
        wantsEnterprise:
          Boolean(docket?.enterpriseRelated) &&
          !people.some(({ category, reserve }) => isOfTrade(category) && reserve === null),
        people,
        draws: draws.filter(({ itemId }) => itemId === id),
      };
    }),
  };
}

export type SelectionDesk = NonNullable<Awaited<ReturnType<typeof selectionDesk>>>;

const isOfTrade = (category: string) => category === 'enterprise' || category === 'association';

/** What the pages about a meeting's people say of the meeting. */
export async function meetingHead(read: Read, number: string) {
  const { id, title, heldAt, place, publishedAt } = meetings;
  const [meeting] = await read
    .select({ id, number: meetings.number, title, heldAt, place, publishedAt })
    .from(meetings)
    .where(eq(meetings.number, number));
  return meeting;
}

async function chosenFor(read: Read, meeting: { id: string; heldAt: Date }, now: Date) {
  const rows = await read
    .select({ selection: selections, person: representatives })
    .from(selections)
    .innerJoin(representatives, eq(representatives.id, selections.representativeId))
    .where(eq(selections.meetingId, meeting.id))
    .orderBy(asc(selections.reserve), asc(selections.selectedAt), asc(selections.id));
  const invited = await read.select().from(invitations).where(eq(invitations.meetingId, meeting.id));
  return rows.map(({ selection: { id, itemId, representativeId, way, reserve }, person }) => {
    const invitation = invited.find((one) => one.representativeId === representativeId);
    const state = invitation ? invitationState({ ...invitation, heldAt: meeting.heldAt }, now) : null;
    const { name, unit, category } = person;
    return { id, itemId, representativeId, way, reserve, name, unit, category, state };
  });
}

/** The candidates for one item in the order of the rule that was asked for, and the interests declared in it. */
export async function itemSelection(
  read: Read,
  number: string,
  itemId: string,
  rule: { way: 'field' | 'rotation'; fields: InterestField[] } & Balance,
) {
  const meeting = await meetingHead(read, number);
  const [item] = await read.select().from(agendaItems).where(eq(agendaItems.id, itemId));
  if (!meeting || item?.meetingId !== meeting.id) return undefined;
  const pool = await poolCandidates(read, { meetingId: meeting.id, itemId });
  const free = pool.filter(({ hindrance }) => hindrance === null);
  const declared = await read.select().from(interestConflicts).where(eq(interestConflicts.itemId, itemId));
  const nameOf = new Map(pool.map(({ id, name }) => [id, name]));
  const { id, position, title } = item;
  return {
    meeting,
    item: { id, position, title },
    candidates: ofBalance(rule.way === 'field' ? byField(free, rule.fields) : byRotation(free), rule),
    /** From whom a draw may be announced: nobody is left out of it for balance. */
    drawable: free.map(({ category }) => ({ category })),
    everybody: pool
      .filter(({ hindrance }) => hindrance !== 'withdrawn')
      .map(({ id, name, category }) => ({ id, name, category })),
    hindered: pool.filter(({ hindrance }) => hindrance !== null && hindrance !== 'withdrawn'),
    declared: declared.map(({ representativeId, reason }) => {
      return { representativeId, name: nameOf.get(representativeId) ?? '', reason };
    }),
    draws: (await drawsList(read, { meetingId: meeting.id })).filter((draw) => draw.itemId === itemId),
  };
}

export type ItemSelection = NonNullable<Awaited<ReturnType<typeof itemSelection>>>;
