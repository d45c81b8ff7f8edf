import type { Read } from 'db/database';
import { dockets } from 'db/schema/dockets';
import { units } from 'db/schema/people';
import { gateEvaluations, reviews, submissionAnswers, submissions } from 'db/schema/review';
import { and, desc, eq, isNotNull, isNull, or } from 'drizzle-orm';
import { reviewClocks } from './review-clocks.server';

const shownConcluded = 20;

/** What waits for the review body, the most urgent first, and what it concluded lately. An ended docket waits for nobody. */
export async function reviewQueue(read: Read, now: Date) {
  const rows = await rowsOf(read)
    .where(
      and(
        eq(submissions.refusedByGate, false),
        isNull(dockets.terminatedAt),
        isNull(reviews.concludedAt),
        or(isNull(submissionAnswers.answer), eq(submissionAnswers.answer, 'accepted')),
      ),
    )
    .orderBy(submissions.submittedAt);
  const clockOf = await reviewClocks(read, now);
  const waiting = [];
  for (const { profileVersion, majorDecision, acceptedAt, ...row } of rows) {
    // Until it is accepted, a submission is measured as if it had been on the day it came in: waiting gains no time.
    const clock = await clockOf({ profileVersion, majorDecision, startedAt: acceptedAt ?? row.submittedAt });
    const { dueOn, remainingDays, provisional, state } = clock;
    waiting.push({
      ...row,
      accepted: acceptedAt !== null,
      dueOn,
      remainingDays,
      provisional,
      overdue: state === 'overdue',
    });
  }
  const concluded = await rowsOf(read)
    .where(isNotNull(reviews.concludedAt))
    .orderBy(desc(reviews.concludedAt))
    .limit(shownConcluded);
  return { waiting: waiting.sort((a, b) => a.dueOn.localeCompare(b.dueOn)), concluded };
}

const rowsOf = (read: Read) =>
  read
    .select({
      id: submissions.id,
      attempt: submissions.attempt,
      submittedAt: submissions.submittedAt,
      title: dockets.title,
      majorDecision: dockets.majorDecision,
      unit: units.name,
      profileVersion: gateEvaluations.profileVersion,
      acceptedAt: reviews.acceptedAt,
      conclusion: reviews.conclusion,
      concludedAt: reviews.concludedAt,
    })
    .from(submissions)
    .innerJoin(gateEvaluations, eq(gateEvaluations.id, submissions.evaluationId))
    .innerJoin(dockets, eq(dockets.id, submissions.docketId))
    .innerJoin(units, eq(units.id, dockets.leadUnitId))
    .leftJoin(submissionAnswers, eq(submissionAnswers.submissionId, submissions.id))
    .leftJoin(reviews, eq(reviews.submissionId, submissions.id));
