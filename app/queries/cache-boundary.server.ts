import type { Read } from 'db/database';
import { consultations } from 'db/schema/consultations';
import { and, gt, isNotNull, min } from 'drizzle-orm';
import { dayOf, endOfDay } from '~/domain/calendar/day';

/** The next moment after `now` at which a public page changes by itself: an opening, a closing, or midnight in Beijing. */
export async function nextBoundary(read: Read, now: Date): Promise<Date> {
  const published = isNotNull(consultations.publishedAt);
  const [opening] = await read
    .select({ at: min(consultations.opensAt) })
    .from(consultations)
    .where(and(published, gt(consultations.opensAt, now)));
  const [closing] = await read
    .select({ at: min(consultations.closesAt) })
    .from(consultations)
    .where(and(published, gt(consultations.closesAt, now)));
  const moments = [opening?.at, closing?.at, endOfDay(dayOf(now))].filter((moment) => moment != null);
  return new Date(Math.min(...moments.map((moment) => moment.getTime())));
}
