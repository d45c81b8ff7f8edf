import type { Read } from 'db/database';
import { pointAnswers, reviewPoints } from 'db/schema/review-work';
import { and, asc, inArray, isNull } from 'drizzle-orm';

/** The standing points of some reviews as they were written, each with the drafting unit's latest answer. */
export async function pointsOf(read: Read, reviewIds: string[]) {
  if (reviewIds.length === 0) return [];
  const points = await read
    .select()
    .from(reviewPoints)
    .where(and(inArray(reviewPoints.reviewId, reviewIds), isNull(reviewPoints.withdrawnAt)))
    .orderBy(asc(reviewPoints.writtenAt), asc(reviewPoints.id));
  const answers = await answersOf(
    read,
    points.map(({ id }) => id),
  );
  return points.map(({ withdrawnBy: _, withdrawnAt: __, ...point }) => ({
    ...point,
    answer: answers.get(point.id) ?? null,
  }));
}

async function answersOf(read: Read, pointIds: string[]): Promise<Map<string, typeof pointAnswers.$inferSelect>> {
  if (pointIds.length === 0) return new Map();
  const rows = await read
    .select()
    .from(pointAnswers)
    .where(inArray(pointAnswers.pointId, pointIds))
    .orderBy(asc(pointAnswers.answeredAt), asc(pointAnswers.id));
  return new Map(rows.map((row) => [row.pointId, row]));
}
