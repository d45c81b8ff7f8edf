import type { Read } from 'db/database';
import { consultations } from 'db/schema/consultations';
import { dockets } from 'db/schema/dockets';
import { reviews } from 'db/schema/review';
import { reviewOpinions } from 'db/schema/review-work';
import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { opinionFacts } from './opinion-facts.server';

/** The latest review opinion of a docket whose text the bureau published; nothing without one. */
export async function publishedOpinion(read: Read, docketNumber: string) {
  const [row] = await read
    .select({ reviewId: reviews.id, docketId: dockets.id, publishedAt: reviewOpinions.publishedAt })
    .from(reviewOpinions)
    .innerJoin(reviews, eq(reviews.id, reviewOpinions.reviewId))
    .innerJoin(dockets, eq(dockets.id, reviews.docketId))
    .where(and(eq(dockets.number, docketNumber), isNotNull(reviewOpinions.publishedAt)))
    .orderBy(desc(reviews.acceptedAt))
    .limit(1);
  const facts = row && (await opinionFacts(read, row.reviewId, row.publishedAt!));
  if (!facts) return undefined;
  const [round] = await read
    .select({ number: consultations.number })
    .from(consultations)
    .where(and(eq(consultations.docketId, row.docketId), isNotNull(consultations.publishedAt)))
    .orderBy(desc(consultations.round))
    .limit(1);
  const { docket, bureau, conclusion, concludedOn, opinion, points, document } = facts;
  return {
    number: docket.number,
    title: docket.title,
    consultation: round?.number ?? null,
    bureau,
    conclusion,
    concludedOn,
    documentNumber: document?.number ?? '',
    hasPdf: document?.hasPdf ?? false,
    text: opinion ?? '',
    points: points.map(({ id, place, severity, opinion: said, basis, answer }) => ({
      id,
      place,
      severity,
      opinion: said,
      basis,
      answer: answer && { result: answer.result, text: answer.text },
    })),
  };
}
