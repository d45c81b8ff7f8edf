import type { Read } from 'db/database';
import { consultations } from 'db/schema/consultations';
import { agendaItems, meetings, views } from 'db/schema/meetings';
import { reviews } from 'db/schema/review';
import { and, asc, desc, eq, isNotNull } from 'drizzle-orm';
import { mayHaveCaused } from '~/domain/comparison/cause';
import { changeCauses, linksOf } from './change-causes.server';
import { commentsCounted } from './comments-counted.server';
import { comparedVersions } from './draft-comparison.server';
import { draftVersions } from './draft-versions.server';
import type { LinkedCause } from './linked-causes.server';
import { versionFacts } from './versions-page.server';

/** How a change is named in addresses: two versions, and its place in their comparison. */
export type ChangeKey = { number: string; before: string; after: string; index: number };

/** One change between two versions of a docket; nothing where there is none, and nothing is said of what stayed. */
export async function changeBetween(read: Read, { number, before: one, after: other, index }: ChangeKey) {
  const found = await draftVersions(read, number, 'staff');
  const [before, after] = found?.versions.filter(({ key }) => key === one || key === other) ?? [];
  if (!found || before?.key !== one || after?.key !== other) return undefined;
  const { changes } = await comparedVersions(read, before, after);
  const change = changes[index];
  if (!change || change.change === 'same') return undefined;
  return { docketId: found.docket.id, versions: found.versions, before, after, change };
}

/** One change with everything that may be named as its cause: what is named already, here or in a version between, is marked. */
export async function changeDesk(read: Read, key: ChangeKey) {
  const found = await changeBetween(read, key);
  if (!found) return undefined;
  const { docketId, change, before, after } = found;
  const links = linksOf(await changeCauses(read, found), change);
  const [here, earlier] = [
    links.filter(({ draftId }) => draftId === after.id),
    links.filter(({ draftId }) => draftId !== after.id),
  ];
  const isIn = (list: LinkedCause[], id: string) => list.some(({ cause }) => cause.id === id);
  const offered = await possibleCauses(read, docketId, after.uploadedAt);
  const marked = <Row extends { id: string }>(rows: Row[]) =>
    rows.map((row) => ({ ...row, isNamed: isIn(here, row.id), isNamedEarlier: isIn(earlier, row.id) }));
  return {
    before: versionFacts(before),
    after: versionFacts(after),
    change,
    opinions: marked(offered.opinions),
    views: marked(offered.views),
    reviews: marked(offered.reviews),
  };
}

/** What may be named as the cause of a change: opinions on a docket, views on its items, conclusions of its reviews. */
export async function possibleCauses(read: Read, docketId: string, writtenAt: Date) {
  const opinions = await opinionsOn(read, docketId);
  const said = await viewsOn(read, docketId);
  const concluded = await conclusionsOn(read, docketId);
  return {
    opinions: opinions.filter((one) => mayHaveCaused(one, writtenAt)),
    views: said.filter((one) => mayHaveCaused(one, writtenAt)),
    reviews: concluded.filter((one) => mayHaveCaused(one, writtenAt)),
  };
}

async function opinionsOn(read: Read, docketId: string) {
  const rounds = await read
    .select({ id: consultations.id })
    .from(consultations)
    .where(and(eq(consultations.docketId, docketId), isNotNull(consultations.publishedAt)))
    .orderBy(asc(consultations.round));
  const opinions = [];
  for (const round of rounds)
    for (const { id, label, body, result, withdrawn, receivedAt } of await commentsCounted(read, round.id))
      if (!withdrawn) opinions.push({ id, label, body, result, saidAt: receivedAt });
  return opinions;
}

const viewsOn = (read: Read, docketId: string) =>
  read
    .select({
      id: views.id,
      body: views.body,
      result: views.adoption,
      meeting: meetings.title,
      saidAt: meetings.heldAt,
    })
    .from(views)
    .innerJoin(agendaItems, eq(agendaItems.id, views.itemId))
    .innerJoin(meetings, eq(meetings.id, views.meetingId))
    .where(eq(agendaItems.docketId, docketId))
    .orderBy(desc(meetings.heldAt), asc(views.recordedAt), asc(views.id));

async function conclusionsOn(read: Read, docketId: string) {
  const rows = await read
    .select({ id: reviews.id, conclusion: reviews.conclusion, saidAt: reviews.concludedAt })
    .from(reviews)
    .where(and(eq(reviews.docketId, docketId), isNotNull(reviews.concludedAt)))
    .orderBy(desc(reviews.concludedAt));
  return rows.map(({ id, conclusion, saidAt }) => ({ id, conclusion: conclusion!, saidAt: saidAt! }));
}
