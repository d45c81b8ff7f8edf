import type { Read } from 'db/database';
import { completeSince } from '~/domain/activity/papers';
import { readPublicNumber } from '~/domain/public-number';
import { activityFacts } from './activity-facts.server';
import { activityPapersOf, deliveriesOf, participantsOf } from './activity-papers.server';

/** The papers of an activity and who has them: for everybody as numbers, for the desk person by person. */
export async function activityDelivery(read: Read, activityId: string) {
  const papers = await activityPapersOf(read, activityId);
  const people = await participantsOf(read, activityId);
  const deliveries = await deliveriesOf(read, activityId);
  const since = completeSince(papers, people, deliveries);
  return {
    papers: papers.map(({ id, title, size }) => ({ id, title, size })),
    people: people.map(({ id, number, name }) => ({
      number,
      name,
      since: since.get(id) ?? null,
      got: deliveries
        .filter(({ signUpId }) => signUpId === id)
        .map(({ paperId, way, receivedOn }) => ({ paperId, way, receivedOn })),
    })),
  };
}

/** What everybody may know of it: how many papers, and how many of those who take part have them all since when. */
export async function deliveredSoFar(read: Read, activityId: string) {
  const { papers, people } = await activityDelivery(read, activityId);
  const days = people.flatMap(({ since }) => since ?? []).sort();
  return { papers: papers.length, people: people.length, complete: days.length, last: days.at(-1) ?? null };
}

/** The person who signed up under this number and left this telephone number or address; nothing when they do not belong together. */
export async function participantBy(read: Read, asked: { number: string; own: string; contact: string }) {
  const found = await activityFacts(read, asked);
  if (!found) return undefined;
  const own = readPublicNumber(asked.own);
  const people = await participantsOf(read, found.activity.id);
  const person = people.find(({ number, contact }) => number === own && plain(contact) === plain(asked.contact));
  return person && { ...found, person };
}

/** The papers that somebody who takes part may take; nothing for everybody else. */
export async function papersOfParticipant(read: Read, asked: Parameters<typeof participantBy>[1]) {
  const found = await participantBy(read, asked);
  if (!found) return undefined;
  const papers = await activityPapersOf(read, found.activity.id);
  return papers.map(({ id, title, size }) => ({ id, title, size }));
}

// A telephone number is written with and without blanks and hyphens.
const plain = (contact: string) => contact.replace(/[\s()（）-]/g, '').toLowerCase();
