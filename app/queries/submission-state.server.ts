import type { Read } from 'db/database';
import { gateEvaluations, reviews, submissionAnswers, submissions } from 'db/schema/review';
import { and, desc, eq, isNull } from 'drizzle-orm';

/** The attempt that is with the review body now: it passed the gate and is unanswered, or accepted and not concluded. */
export async function openSubmission(read: Read, docketId: string) {
  const [row] = await read
    .select({ submission: submissions, answer: submissionAnswers, review: reviews })
    .from(submissions)
    .leftJoin(submissionAnswers, eq(submissionAnswers.submissionId, submissions.id))
    .leftJoin(reviews, eq(reviews.submissionId, submissions.id))
    .where(and(eq(submissions.docketId, docketId), eq(submissions.refusedByGate, false)))
    .orderBy(desc(submissions.attempt))
    .limit(1);
  if (!row) return undefined;
  const { answer, review } = row;
  const isOpen = answer === null || (answer.answer === 'accepted' && review?.concludedAt === null);
  return isOpen ? row : undefined;
}

/** One submission with its evaluation and, when it was answered, the answer and the review. */
export async function submissionState(read: Read, submissionId: string) {
  const [row] = await read
    .select({ submission: submissions, evaluation: gateEvaluations, answer: submissionAnswers, review: reviews })
    .from(submissions)
    .innerJoin(gateEvaluations, eq(gateEvaluations.id, submissions.evaluationId))
    .leftJoin(submissionAnswers, eq(submissionAnswers.submissionId, submissions.id))
    .leftJoin(reviews, eq(reviews.submissionId, submissions.id))
    .where(eq(submissions.id, submissionId));
  return row;
}

/** Submissions that wait for the review body's answer, oldest first. */
export const waitingSubmissions = (read: Read) =>
  read
    .select({ submission: submissions })
    .from(submissions)
    .leftJoin(submissionAnswers, eq(submissionAnswers.submissionId, submissions.id))
    .where(and(eq(submissions.refusedByGate, false), isNull(submissionAnswers.submissionId)))
    .orderBy(submissions.submittedAt);
