import type { Read } from 'db/database';
import { reviews } from 'db/schema/review';
import { adviserViews, reviewOpinions } from 'db/schema/review-work';
import { asc, desc, eq } from 'drizzle-orm';
import { type Place, placeName, placesOf } from '~/domain/comment/place';
import { openPoints } from '~/domain/review/follow-up';
import { accountNames } from './account-names.server';
import { docketFacts } from './docket-facts.server';
import { draftWords } from './draft-versions.server';
import { pointsOf } from './review-points.server';
import { type Supplements, supplementsOf } from './review-supplements.server';

type Draft = Awaited<ReturnType<typeof draftWords>>;

/** The points of a review with the place each is about, and what the drafting unit answered. */
export async function placedPoints(read: Read, reviewId: string, draft: Draft) {
  const points = await pointsOf(read, [reviewId]);
  const names = await accountNames(
    read,
    points.flatMap(({ writtenBy, answer }) => [writtenBy, answer?.answeredBy]),
  );
  return points.map(({ writtenBy, answer, ...point }) => ({
    ...point,
    place: point.nodeId ? (placeName(draft, point.nodeId) ?? null) : null,
    writtenBy: names.get(writtenBy) ?? '',
    answer: answer && {
      result: answer.result,
      text: answer.text,
      at: answer.answeredAt,
      by: names.get(answer.answeredBy) ?? '',
    },
  }));
}

type PlacedPoint = Awaited<ReturnType<typeof placedPoints>>[number];

/** The reviewer's page of points: the points, the places one can be about, and the written views of advisers. */
export async function reviewPointsPage(read: Read, reviewId: string) {
  const [review] = await read.select().from(reviews).where(eq(reviews.id, reviewId));
  if (!review) return undefined;
  const draft = await draftWords(read, review.draftId);
  const points = await placedPoints(read, reviewId, draft);
  const views = await read
    .select()
    .from(adviserViews)
    .where(eq(adviserViews.reviewId, reviewId))
    .orderBy(asc(adviserViews.recordedAt), asc(adviserViews.id));
  return {
    reviewId,
    concluded: review.concludedAt !== null,
    points,
    open: openPoints(points).length,
    places: placesOf(draft) as Place[],
    views: views.map(({ id, kind, name, view, file, recordedAt }) => ({ id, kind, name, view, file, recordedAt })),
  };
}

/** The drafting unit's page: the latest review of its docket, point by point, and the supplements that it asks for. */
export async function followUpPage(read: Read, docketNumber: string) {
  const docket = await docketFacts(read, { number: docketNumber });
  if (!docket) return undefined;
  const [review] = await read
    .select()
    .from(reviews)
    .where(eq(reviews.docketId, docket.id))
    .orderBy(desc(reviews.acceptedAt), desc(reviews.id))
    .limit(1);
  const head = { number: docket.number, unitIds: docket.unitIds, over: docket.terminatedAt !== null };
  if (!review) return { ...head, review: null, points: [] as PlacedPoint[], supplements: [] as Supplements[] };
  const draft = await draftWords(read, review.draftId);
  const { conclusion, opinion, concludedAt, acceptedAt } = review;
  const [document] = await read.select().from(reviewOpinions).where(eq(reviewOpinions.reviewId, review.id));
  return {
    ...head,
    review: {
      id: review.id,
      conclusion,
      opinion,
      concludedAt,
      acceptedAt,
      document: document && { number: document.number, hash: document.word, hasPdf: document.pdf !== null },
    },
    points: await placedPoints(read, review.id, draft),
    supplements: await supplementsOf(read, [review.id]),
  };
}
