import type { Read } from 'db/database';
import { feedback } from 'db/schema/answers';
import { consultations } from 'db/schema/consultations';
import { accountRoles, units } from 'db/schema/people';
import { reviews } from 'db/schema/review';
import { adviserViews, reviewOpinions } from 'db/schema/review-work';
import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { closingDay, dayOf } from '~/domain/calendar/day';
import { openPoints } from '~/domain/review/follow-up';
import { accountNames } from './account-names.server';
import { docketFacts, unitNames } from './docket-facts.server';
import { draftWords } from './draft-versions.server';
import { reviewClocks } from './review-clocks.server';
import { placedPoints } from './review-points-page.server';
import { pausesFor, supplementsOf } from './review-supplements.server';
import { submissionState } from './submission-state.server';

/** Everything that the opinion of a review says as a document, and how far it has come: concluded, made, published. */
export async function opinionFacts(read: Read, reviewId: string, now: Date) {
  const [review] = await read.select().from(reviews).where(eq(reviews.id, reviewId));
  const found = review && (await submissionState(read, review.submissionId));
  const docket = review && (await docketFacts(read, { id: review.docketId }));
  if (!review || !found || !docket) return undefined;
  const draft = await draftWords(read, review.draftId);
  const points = await placedPoints(read, reviewId, draft);
  const asked = await supplementsOf(read, [reviewId]);
  const clockOf = await reviewClocks(read, review.concludedAt ?? now);
  const { usedDays } = await clockOf({
    profileVersion: found.evaluation.profileVersion,
    majorDecision: docket.majorDecision,
    startedAt: review.acceptedAt,
    pauses: pausesFor(reviewId, asked),
  });
  const [document] = await read.select().from(reviewOpinions).where(eq(reviewOpinions.reviewId, reviewId));
  return {
    reviewId,
    docket: {
      number: docket.number,
      title: docket.title,
      terminated: docket.terminatedAt !== null,
      secret: docket.secret,
    },
    unit: (await unitNames(read, docket.unitIds))[0] ?? '',
    bureau: await bureauOf(read, review.concludedBy ?? review.reviewerId),
    reviewer: (await accountNames(read, [review.concludedBy])).get(review.concludedBy ?? '') ?? '',
    textHash: (found.evaluation.facts && hashOf(found.evaluation.facts)) || '',
    submittedOn: dayOf(found.submission.submittedAt),
    acceptedOn: dayOf(review.acceptedAt),
    concludedOn: review.concludedAt && dayOf(review.concludedAt),
    usedDays,
    byExemption: review.outcome === 'passed_by_exemption',
    rounds: await roundsOf(read, docket.id),
    advisers: await advisersOf(read, reviewId),
    points,
    open: openPoints(points).length,
    supplementsOpen: asked.some(({ endedAt }) => endedAt === null),
    conclusion: review.conclusion,
    opinion: review.opinion,
    document: document
      ? {
          number: document.number,
          word: document.word,
          hasPdf: document.pdf !== null,
          publishedAt: document.publishedAt,
        }
      : null,
  };
}

export type OpinionFacts = NonNullable<Awaited<ReturnType<typeof opinionFacts>>>;

/** The hash of the submitted text, as the gate saw it. */
const hashOf = (facts: string) =>
  (JSON.parse(facts) as { reviewDraft?: { textHash?: string } | null }).reviewDraft?.textHash;

/** The unit in which the reviewer holds the post. */
async function bureauOf(read: Read, accountId: string): Promise<string> {
  const [unit] = await read
    .select({ name: units.name })
    .from(accountRoles)
    .innerJoin(units, eq(units.id, accountRoles.unitId))
    .where(and(eq(accountRoles.accountId, accountId), eq(accountRoles.role, 'legalReviewer')))
    .orderBy(asc(units.name));
  return unit?.name ?? '';
}

async function roundsOf(read: Read, docketId: string) {
  const rows = await read
    .select({
      opensAt: consultations.opensAt,
      closesAt: consultations.closesAt,
      totals: feedback.totals,
      answeredAt: feedback.publishedAt,
    })
    .from(consultations)
    .leftJoin(feedback, eq(feedback.consultationId, consultations.id))
    .where(and(eq(consultations.docketId, docketId), isNotNull(consultations.publishedAt)))
    .orderBy(asc(consultations.round));
  return rows.map(({ opensAt, closesAt, totals, answeredAt }) => ({
    opensOn: dayOf(opensAt),
    closesOn: closingDay(closesAt),
    answeredOn: answeredAt && dayOf(answeredAt),
    opinions: totals?.opinions ?? 0,
    adopted: (totals?.byResult.adopted ?? 0) + (totals?.byResult.partial ?? 0),
  }));
}

async function advisersOf(read: Read, reviewId: string) {
  const rows = await read
    .select({ kind: adviserViews.kind })
    .from(adviserViews)
    .where(eq(adviserViews.reviewId, reviewId));
  return rows.map(({ kind }) => kind);
}
