import type { Read } from 'db/database';
import { reviewSupplements } from 'db/schema/review-work';
import { asc, inArray } from 'drizzle-orm';
import { dayOf } from '~/domain/calendar/day';
import type { Pause } from '~/domain/calendar/working-day-clock';

export type Supplements = typeof reviewSupplements.$inferSelect;

/** The supplements that were asked for during some reviews, in order. */
export const supplementsOf = async (read: Read, reviewIds: string[]): Promise<Supplements[]> =>
  reviewIds.length === 0
    ? []
    : read
        .select()
        .from(reviewSupplements)
        .where(inArray(reviewSupplements.reviewId, reviewIds))
        .orderBy(asc(reviewSupplements.askedAt), asc(reviewSupplements.id));

/** The pauses of a review's clock: from the day of each request to the day on which it ended. */
export const pausesFor = (reviewId: string | undefined, asked: readonly Supplements[]): Pause[] =>
  asked
    .filter((one) => one.reviewId === reviewId)
    .map(({ askedAt, endedAt }) => ({ from: dayOf(askedAt), until: endedAt && dayOf(endedAt) }));
