import type { Read } from 'db/database';
import { gateEvaluations, reviews, submissionAnswers, submissions } from 'db/schema/review';
import { and, desc, eq } from 'drizzle-orm';
import type { Check } from '~/domain/gate/check';
import type { MaterialEntry } from '~/domain/review/materials';
import { submissionStateOf } from '~/domain/review/state';
import { accountNames } from './account-names.server';

const attemptsFrom = (read: Read) =>
  read
    .select({ submission: submissions, evaluation: gateEvaluations, answer: submissionAnswers, review: reviews })
    .from(submissions)
    .innerJoin(gateEvaluations, eq(gateEvaluations.id, submissions.evaluationId))
    .leftJoin(submissionAnswers, eq(submissionAnswers.submissionId, submissions.id))
    .leftJoin(reviews, eq(reviews.submissionId, submissions.id));

type Row = Awaited<ReturnType<typeof attemptsFrom>>[number];

/** One submission with its evaluation and, when it was answered, the answer and the review. */
export async function submissionState(read: Read, submissionId: string): Promise<Row | undefined> {
  const [row] = await attemptsFrom(read).where(eq(submissions.id, submissionId));
  return row;
}

const stateOf = ({ submission, answer, review }: Row) =>
  submissionStateOf({
    refusedByGate: submission.refusedByGate,
    answer: answer?.answer ?? null,
    concludedAt: review?.concludedAt ?? null,
  });

/** The attempt that is with the review body now: it passed the gate and is unanswered, or accepted and not concluded. */
export async function openSubmission(read: Read, docketId: string): Promise<Row | undefined> {
  const [last] = await attemptsFrom(read)
    .where(and(eq(submissions.docketId, docketId), eq(submissions.refusedByGate, false)))
    .orderBy(desc(submissions.attempt))
    .limit(1);
  return last && ['waiting', 'running'].includes(stateOf(last)) ? last : undefined;
}

/** The letter of the latest attempt that passed the gate, unless the review body sent it back or asked for more: then there comes another. */
export async function letterOfAttempt(read: Read, docketId: string) {
  const [last] = await read
    .select({ words: submissions.letter, at: submissions.submittedAt, answer: submissionAnswers.answer })
    .from(submissions)
    .leftJoin(submissionAnswers, eq(submissionAnswers.submissionId, submissions.id))
    .where(and(eq(submissions.docketId, docketId), eq(submissions.refusedByGate, false)))
    .orderBy(desc(submissions.attempt))
    .limit(1);
  return last && (last.answer ?? 'accepted') === 'accepted' ? last : undefined;
}

/** An attempt as the desk shows it. */
export type Attempt = ReturnType<typeof attemptOf>;

/** Every attempt of a docket, the latest first, each with what the gate saw, what was answered and what the review concluded. */
export async function attemptsOf(read: Read, docketId: string): Promise<Attempt[]> {
  const rows = await attemptsFrom(read).where(eq(submissions.docketId, docketId)).orderBy(desc(submissions.attempt));
  const names = await accountNames(
    read,
    rows.flatMap(({ submission, answer, review }) => [submission.submittedBy, answer?.answeredBy, review?.concludedBy]),
  );
  return rows.map((row) => attemptOf(row, names));
}

function attemptOf(row: Row, names: Map<string, string>) {
  const { submission, evaluation, answer, review } = row;
  const nameOf = (id: string | null) => (id && names.get(id)) || '';
  return {
    id: submission.id,
    docketId: submission.docketId,
    draftId: submission.draftId,
    attempt: submission.attempt,
    state: stateOf(row),
    letter: submission.letter,
    materials: JSON.parse(submission.materials) as MaterialEntry[],
    submittedAt: submission.submittedAt,
    submittedBy: nameOf(submission.submittedBy),
    profileVersion: evaluation.profileVersion,
    evaluation: {
      outcome: evaluation.outcome,
      at: evaluation.evaluatedAt,
      checks: JSON.parse(evaluation.checks) as Check[],
    },
    answer: answer && {
      answer: answer.answer,
      reason: answer.reason,
      items: answer.items,
      grounds: answer.grounds,
      supplementsDueOn: answer.supplementsDueOn,
      at: answer.answeredAt,
      by: nameOf(answer.answeredBy),
    },
    review: review && {
      id: review.id,
      acceptedAt: review.acceptedAt,
      conclusion: review.conclusion,
      opinion: review.opinion,
      concludedAt: review.concludedAt,
      concludedBy: nameOf(review.concludedBy),
    },
  };
}
