import type { Read } from 'db/database';
import { activities } from 'db/schema/activities';
import { consultations } from 'db/schema/consultations';
import { and, gt, isNotNull, min } from 'drizzle-orm';
import { dayOf, endOfDay } from '~/domain/calendar/day';

/** The next moment after `now` at which a public page changes by itself: an opening, a closing, a moment of an activity, or midnight in Beijing. */
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
  const moments = [opening?.at, closing?.at, ...(await activityMoments(read, now)), endOfDay(dayOf(now))].filter(
    (moment) => moment != null,
  );
  return new Date(Math.min(...moments.map((moment) => moment.getTime())));
}

/** The next moment at which sign-up for something ends, something begins, something is over. */
async function activityMoments(read: Read, now: Date) {
  const announced = isNotNull(activities.publishedAt);
  const moments: (Date | null | undefined)[] = [];
  for (const moment of [activities.signUpClosesAt, activities.startsAt, activities.endsAt]) {
    const [next] = await read
      .select({ at: min(moment) })
      .from(activities)
      .where(and(announced, gt(moment, now)));
    moments.push(next?.at);
  }
  return moments;
}
