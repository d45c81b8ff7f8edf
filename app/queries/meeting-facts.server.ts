import type { Read } from 'db/database';
import { agendaItems, meetings, views } from 'db/schema/meetings';
import { asc, eq } from 'drizzle-orm';
import { itemAnchor, type Place, viewAnchor } from '~/domain/meeting/place';
import type { MeetingFacts } from '~/domain/meeting/publication';
import { itemFacts } from './item-facts.server';
import { deskRoster } from './meeting-roster.server';
import { pendingVersion } from './meeting-versions.server';
import { standingConfirmations } from './view-confirmations.server';
import { latestReplies } from './view-replies.server';

/** What the rules look at before a meeting is published; `undefined` when there is no such meeting. */
export async function meetingFacts(read: Read, meetingId: string): Promise<MeetingFacts | undefined> {
  const [meeting] = await read.select().from(meetings).where(eq(meetings.id, meetingId));
  if (!meeting) return undefined;
  const items = await read
    .select()
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meetingId))
    .orderBy(asc(agendaItems.position));
  const people = await deskRoster(read, meetingId);
  const said = await read.select().from(views).where(eq(views.meetingId, meetingId)).orderBy(asc(views.id));
  const placed = said.map((view) => ({ view, place: placeOf(view, items, people) }));
  const confirmed = await standingConfirmations(read, said);
  const replies = await latestReplies(
    read,
    said.map(({ id }) => id),
  );
  return {
    published: meeting.publishedAt !== null && meeting.correctionReason === null,
    awaitsApproval: (await pendingVersion(read, meetingId)) !== undefined,
    heldAt: meeting.heldAt,
    attended: people.filter(({ attended }) => attended).length,
    declinedAndCame: people.filter(({ accepted, attended }) => attended && accepted === false).map(({ name }) => name),
    items: await inTurn(items, async (item, at) => ({ place: itemPlace(at), facts: await itemFacts(read, item) })),
    views: placed.map(({ view, place }) => ({
      place,
      answered: Boolean(view.adoption && view.reason),
      objected: confirmed.get(view.id)?.answer === 'objected',
      referredNowhere: view.adoption === 'referred' && !(view.responsibleUnitId && view.dueOn),
    })),
    texts: [
      ...items.map(({ title, result }, at) => ({ place: itemPlace(at), text: `${title}\n${result}` })),
      ...placed.map(({ view, place }) => {
        return { place, text: [view.body, view.reason, replies.get(view.id)?.reason].join('\n') };
      }),
    ],
    namesWithheld: people.filter(({ shown }) => !shown.name).map(({ name }) => name),
  };
}

const itemPlace = (at: number): Place => ({ item: at + 1, field: itemAnchor(at + 1) });

type People = Awaited<ReturnType<typeof deskRoster>>;

function placeOf(view: { itemId: string; representativeId: string }, items: { id: string }[], people: People): Place {
  const item = items.findIndex(({ id }) => id === view.itemId) + 1;
  const person = people.find(({ id }) => id === view.representativeId)?.name;
  return { item, person, field: viewAnchor(item, view.representativeId) };
}

// One after another: a transaction has one connection.
async function inTurn<A, B>(list: A[], work: (one: A, at: number) => Promise<B>): Promise<B[]> {
  const results: B[] = [];
  for (const [at, one] of list.entries()) results.push(await work(one, at));
  return results;
}
