import type { Read } from 'db/database';
import { feedback } from 'db/schema/answers';
import { consultations } from 'db/schema/consultations';
import { eq, lte } from 'drizzle-orm';
import { consultationChanges } from './consultation-changes.server';
import { activityPages, callPages, cataloguePages, documentPages, meetingPages } from './public-pages.server';

// Search engines read no more than 50,000 addresses of one file; a consultation has up to seven.
const most = 5000;

/** Pages of consultations, meetings, documents, activities and calls with the moment of their last change, the latest first. */
export async function siteMap(read: Read, now: Date): Promise<{ address: string; updated: Date }[]> {
  const answered = await read
    .select({ number: consultations.number })
    .from(feedback)
    .innerJoin(consultations, eq(consultations.id, feedback.consultationId))
    .where(lte(feedback.publishedAt, now));
  const numbers = new Set(answered.map(({ number }) => number));
  const changes = (await consultationChanges(read, now)).slice(0, most);
  return [
    ...changes.flatMap(({ number, updated }) => {
      const parts = ['', '/draft', '/notes', '/basis', '/process', ...(numbers.has(number) ? ['/feedback'] : [])];
      return parts.map((part) => ({ address: `/consultations/${number}${part}`, updated }));
    }),
    ...(await meetingPages(read, most)),
    ...(await documentPages(read, now, most)),
    ...(await activityPages(read, now)),
    ...(await cataloguePages(read, now)),
    ...(await callPages(read, now)),
  ].map(({ address, updated }) => ({ address, updated }));
}
