import type { Read } from 'db/database';
import { sha256 } from 'db/record';
import { exemptions } from 'db/schema/consultations';
import { dockets } from 'db/schema/dockets';
import { drafts } from 'db/schema/drafts';
import { gateEvaluations, reviews, submissionAnswers, submissions } from 'db/schema/review';
import { asc, eq } from 'drizzle-orm';
import type { GateFault } from './gate-fault';
import { recordedEvents } from './recorded-events.server';

/** Names reviews without a matching passing evaluation or acceptance, by a barred hand, or with a conclusion that nobody recorded. */
export async function forgedReviews(read: Read): Promise<GateFault[]> {
  const rows = await rowsOf(read);
  const said = await recordedEvents(
    read,
    ['review.concluded'],
    rows.map(({ review }) => review.id),
  );
  return rows.flatMap((row) => faultsOf(row, said.get(row.review.id)).map((fault) => ({ fault, id: row.review.id })));
}

const rowsOf = (read: Read) =>
  read
    .select({
      review: reviews,
      submission: submissions,
      answer: submissionAnswers,
      evaluation: gateEvaluations,
      draft: { uploadedBy: drafts.uploadedBy, confirmedBy: drafts.confirmedBy },
      docket: { createdBy: dockets.createdBy },
      exemption: { decidedBy: exemptions.decidedBy },
    })
    .from(reviews)
    .leftJoin(submissions, eq(submissions.id, reviews.submissionId))
    .leftJoin(submissionAnswers, eq(submissionAnswers.submissionId, reviews.submissionId))
    .leftJoin(gateEvaluations, eq(gateEvaluations.id, reviews.evaluationId))
    .leftJoin(exemptions, eq(exemptions.id, gateEvaluations.exemptionId))
    .leftJoin(drafts, eq(drafts.id, reviews.draftId))
    .leftJoin(dockets, eq(dockets.id, reviews.docketId))
    .orderBy(asc(reviews.id));

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

function faultsOf(row: Row, recorded: Record<string, unknown> | undefined): GateFault['fault'][] {
  const { review, submission, answer, draft, docket, exemption } = row;
  const hands = [
    submission?.submittedBy,
    draft?.uploadedBy,
    draft?.confirmedBy,
    docket?.createdBy,
    exemption?.decidedBy,
  ];
  const accepted = answer?.answer === 'accepted' && answer.answeredBy === review.reviewerId;
  const checks: [holds: boolean, fault: GateFault['fault']][] = [
    [matches(row), 'review_without_evaluation'],
    [accepted, 'review_not_accepted'],
    [![review.reviewerId, review.concludedBy].some((one) => one && hands.includes(one)), 'review_by_barred_hand'],
    [isRecorded(review, recorded), 'conclusion_not_recorded'],
  ];
  return checks.filter(([holds]) => !holds).map(([, fault]) => fault);
}

/** Review, submission and evaluation are of one docket, one draft and one outcome, and the outcome is one that passes. */
function matches({ review, submission, evaluation }: Row): boolean {
  return (
    submission !== null &&
    evaluation !== null &&
    !submission.refusedByGate &&
    submission.evaluationId === evaluation.id &&
    evaluation.outcome !== 'failed' &&
    evaluation.outcome === review.outcome &&
    [submission.docketId, evaluation.docketId].every((id) => id === review.docketId) &&
    [submission.draftId, evaluation.draftId].every((id) => id === review.draftId)
  );
}

function isRecorded({ conclusion, opinion }: Row['review'], recorded: Record<string, unknown> | undefined): boolean {
  if (!recorded) return conclusion === null;
  return recorded.conclusion === conclusion && recorded.opinionHash === sha256(opinion ?? '');
}
