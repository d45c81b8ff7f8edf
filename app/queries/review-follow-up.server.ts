import type { Read } from 'db/database';
import { reviews } from 'db/schema/review';
import { asc, inArray } from 'drizzle-orm';
import type { FollowUpFacts } from '~/domain/review/follow-up';
import { pointsOf } from './review-points.server';

/**
 * What the latest legality review of each docket concluded, with its points and their answers, for `refusalsToFollowUp`; no
 * entry for a docket that was never accepted for review.
 */
export async function reviewFollowUps(read: Read, docketIds: string[]): Promise<Map<string, FollowUpFacts>> {
  if (docketIds.length === 0) return new Map();
  const rows = await read
    .select({ id: reviews.id, docketId: reviews.docketId, conclusion: reviews.conclusion })
    .from(reviews)
    .where(inArray(reviews.docketId, docketIds))
    .orderBy(asc(reviews.acceptedAt), asc(reviews.id));
  const latest = [...new Map(rows.map((row) => [row.docketId, row])).values()];
  const points = await pointsOf(
    read,
    latest.map(({ id }) => id),
  );
  return new Map(
    latest.map(({ id, docketId, conclusion }) => [
      docketId,
      { conclusion, points: points.filter(({ reviewId }) => reviewId === id) },
    ]),
  );
}
