import type { Read } from 'db/database';
import { activities } from 'db/schema/activities';
import { feedback } from 'db/schema/answers';
import { consultations } from 'db/schema/consultations';
import { dockets } from 'db/schema/dockets';
import { documents } from 'db/schema/documents';
import { jobs } from 'db/schema/record';
import { and, eq, gt, inArray, isNotNull, isNull, lte } from 'drizzle-orm';
import type { ActivityEntry } from './activities-list.server';
import { docketFacts, unitNames } from './docket-facts.server';

/** Something that subscribers are told of, once. `page` is its address from the root; `facts` fill its sentences. */
export type Moment = {
  key: string;
  kind: 'opened' | 'answered' | 'activity' | 'document';
  at: Date;
  docketId: string;
  /** The units that work on it, the lead unit first, and their names. */
  unitIds: string[];
  unitNames: string[];
  title: string;
  /** The title of the docket, which is not always that of what happened. */
  matter: string;
  page: string;
  /** The last day for comments, the number of the document, or what is announced and when it is. */
  facts: { closesAt?: Date; documentNumber?: string; activity?: Pick<ActivityEntry, 'kind' | 'startsAt' | 'endsAt'> };
};

type Found = Omit<Moment, 'unitIds' | 'unitNames' | 'matter'>;

// A letter about something older would be no news: a server that was down for longer keeps silent about it.
const longestSilence = 14 * 24 * 3_600_000;

/** What happened lately that subscribers have not been told of yet, the earliest first. */
export async function untoldMoments(read: Read, now: Date): Promise<Moment[]> {
  const since = new Date(now.getTime() - longestSilence);
  const found = [
    ...(await openings(read, since, now)),
    ...(await answers(read, since, now)),
    ...(await announcements(read, since, now)),
    ...(await newDocuments(read, since, now)),
  ].sort((a, b) => a.at.getTime() - b.at.getTime());
  const told = await toldOf(
    read,
    found.map(({ key }) => key),
  );
  const moments: Moment[] = [];
  for (const moment of found.filter(({ key }) => !told.has(key))) {
    const docket = await docketFacts(read, { id: moment.docketId });
    const unitIds = docket?.unitIds ?? [];
    moments.push({ ...moment, unitIds, unitNames: await unitNames(read, unitIds), matter: docket?.title ?? '' });
  }
  return moments;
}

async function toldOf(read: Read, keys: string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const rows = await read
    .select({ key: jobs.dedupe })
    .from(jobs)
    .where(and(eq(jobs.kind, 'subscribers'), inArray(jobs.dedupe, keys), isNotNull(jobs.doneAt)));
  return new Set(rows.map(({ key }) => key));
}

async function openings(read: Read, since: Date, now: Date): Promise<Found[]> {
  const { id, number, opensAt, closesAt, publishedAt, docketId } = consultations;
  const rows = await read
    .select({ id, number, opensAt, closesAt, publishedAt, docketId, title: dockets.title })
    .from(consultations)
    .innerJoin(dockets, eq(dockets.id, docketId))
    .where(and(lte(publishedAt, now), gt(opensAt, since), lte(opensAt, now), isNull(dockets.terminatedAt)));
  return rows.map((row) => ({
    key: `opened/${row.id}`,
    kind: 'opened',
    // A notice may go out on its first day: then that is the news.
    at: row.publishedAt! > row.opensAt ? row.publishedAt! : row.opensAt,
    docketId: row.docketId,
    title: row.title,
    page: `/consultations/${row.number}`,
    facts: { closesAt: row.closesAt },
  }));
}

async function answers(read: Read, since: Date, now: Date): Promise<Found[]> {
  const { publishedAt } = feedback;
  const rows = await read
    .select({
      id: consultations.id,
      number: consultations.number,
      at: publishedAt,
      docketId: consultations.docketId,
      title: dockets.title,
    })
    .from(feedback)
    .innerJoin(consultations, eq(consultations.id, feedback.consultationId))
    .innerJoin(dockets, eq(dockets.id, consultations.docketId))
    .where(and(gt(publishedAt, since), lte(publishedAt, now)));
  return rows.map(({ id, number, ...row }) => ({
    ...row,
    key: `answered/${id}`,
    kind: 'answered',
    page: `/consultations/${number}/feedback`,
    facts: {},
  }));
}

async function announcements(read: Read, since: Date, now: Date): Promise<Found[]> {
  const { id, number, kind, title, startsAt, endsAt, publishedAt, docketId } = activities;
  const rows = await read
    .select({ id, number, kind, title, startsAt, endsAt, at: publishedAt, docketId })
    .from(activities)
    .where(and(gt(publishedAt, since), lte(publishedAt, now), gt(endsAt, now), isNull(activities.cancelledAt)));
  return rows.map((row) => ({
    key: `activity/${row.id}`,
    kind: 'activity',
    at: row.at!,
    docketId: row.docketId,
    title: row.title,
    page: `/activities/${row.number}`,
    facts: { activity: { kind: row.kind, startsAt: row.startsAt, endsAt: row.endsAt } },
  }));
}

async function newDocuments(read: Read, since: Date, now: Date): Promise<Found[]> {
  const { id, documentNumber, publishedAt, docketId } = documents;
  const rows = await read
    .select({ id, documentNumber, at: publishedAt, docketId, title: dockets.title })
    .from(documents)
    .innerJoin(dockets, eq(dockets.id, docketId))
    .where(and(gt(publishedAt, since), lte(publishedAt, now)));
  return rows.map(({ id: documentId, documentNumber: documentName, ...row }) => ({
    ...row,
    key: `document/${documentId}`,
    kind: 'document',
    page: `/documents/${encodeURIComponent(documentName)}`,
    facts: { documentNumber: documentName },
  }));
}
