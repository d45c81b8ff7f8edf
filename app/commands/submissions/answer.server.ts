import type { Tx } from 'db/database';
import { reviews, submissionAnswers } from 'db/schema/review';
import { isUniqueViolation } from 'db/violations';
import { z } from 'zod';
import { dayOf } from '~/domain/calendar/day';
import { evaluateGate } from '~/domain/gate/gate';
import { reviewClock } from '~/domain/review/clock';
import { type MaterialEntry, missingItems } from '~/domain/review/materials';
import { refusalsToAnswer } from '~/domain/review/refusals-to-answer';
import { submissionAnswers as answers, type MaterialItem, materialItems, returnGrounds } from '~/domain/vocabulary';
import { countyCalendar } from '~/queries/county-calendar.server';
import { type DocketFacts, docketFacts } from '~/queries/docket-facts.server';
import { handsBarredFromReview } from '~/queries/drafting-hands.server';
import { gateFacts } from '~/queries/gate-facts.server';
import { assigneesOf } from '~/queries/review-assignee.server';
import { profileVersion } from '~/queries/rules-profile.server';
import { submissionState } from '~/queries/submission-state.server';
import {
  type Act,
  accountId,
  afterTheRecord,
  forbidden,
  type Outcome,
  Refusal,
  record,
  refused,
  refuseIf,
  transact,
} from '../act.server';

export const newAnswer = z
  .object({
    answer: z.enum(answers, 'chooseOne'),
    /** Reasons of a return; of supplements the list, one a line. */
    reason: z.string().trim().max(5000, 'tooLong').default(''),
    /** Materials asked for, of supplements. */
    items: z.array(z.enum(materialItems)).default([]),
    /** Why it is returned. */
    grounds: z.array(z.enum(returnGrounds)).default([]),
    supplementsDueOn: z.iso.date('notADate').optional(),
  })
  .refine(({ answer, reason }) => answer === 'accepted' || reason.length > 0, { path: ['reason'], message: 'required' })
  .refine(({ answer, supplementsDueOn }) => answer !== 'supplement' || supplementsDueOn, {
    path: ['supplementsDueOn'],
    message: 'required',
  });

type Answer = { submissionId: string } & z.input<typeof newAnswer>;
type Submission = NonNullable<Awaited<ReturnType<typeof submissionState>>>;

/**
 * The review body's answer to an attempt that passed the gate: accepted (a review begins, its clock in working days), supplements
 * asked for by a day, or returned with reasons (decree 713, article 26). Who drafted or approved an exemption does not review.
 */
export async function answerSubmission(asked: Act, answer: Answer): Promise<Outcome<{ reviewId?: string }>> {
  try {
    return await transact(asked, async (tx) => {
      refuseIf(forbidden(asked, 'review.answer', []));
      const found = await submissionState(tx, answer.submissionId);
      const docket = found && (await docketFacts(tx, { id: found.submission.docketId }));
      if (!found || !docket) throw new Refusal([{ code: 'not_found' }]);
      const act = await afterTheRecord(tx, asked, docket.id);
      refuseIf(await reasonsAgainst(tx, act, answer, found, docket));
      await insertAnswer(tx, act, found, answer);
      await record(tx, act, {
        type: 'submission.answered',
        docketId: docket.id,
        subject: answer.submissionId,
        data:
          answer.answer === 'returned'
            ? { answer: 'returned', grounds: answer.grounds ?? [] }
            : { answer: answer.answer },
      });
      return answer.answer === 'accepted' ? { reviewId: await beginReview(tx, act, found, docket) } : {};
    });
  } catch (error) {
    // Two reviewers at once: the database lets one answer in.
    if (isUniqueViolation(error)) return refused({ code: 'submission_already_answered' });
    throw error;
  }
}

async function reasonsAgainst(
  tx: Tx,
  act: Act,
  { answer, supplementsDueOn }: Answer,
  { submission, answer: given }: Submission,
  docket: DocketFacts,
) {
  return refusalsToAnswer({
    answer,
    refusedByGate: submission.refusedByGate,
    alreadyAnswered: given !== null,
    docketTerminated: docket.terminatedAt !== null,
    barred: (await handsBarredFromReview(tx, docket.id)).has(accountId(act)),
    assignedToAnother: await isAnothers(tx, act, submission.id),
    supplementsDueOn: supplementsDueOn ?? null,
    today: dayOf(act.now),
    gateNow: evaluateGate(
      await gateFacts(tx, docket, act.now, {
        draftId: submission.draftId ?? undefined,
        letter: { words: submission.letter, at: submission.submittedAt },
      }),
    ),
  });
}

async function isAnothers(tx: Tx, act: Act, submissionId: string): Promise<boolean> {
  const assignee = (await assigneesOf(tx, [submissionId])).get(submissionId);
  return assignee !== undefined && assignee !== accountId(act);
}

const missingThen = ({ materials }: Submission['submission']): MaterialItem[] =>
  missingItems(JSON.parse(materials) as MaterialEntry[]);

const insertAnswer = (tx: Tx, act: Act, found: Submission, answered: Answer) => {
  const { submissionId, answer, reason, items, grounds, supplementsDueOn } = answered;
  return tx.insert(submissionAnswers).values({
    submissionId,
    answer,
    reason: reason ?? '',
    // Accepted although something is missing: the record says what.
    items: answer === 'accepted' ? missingThen(found.submission) : answer === 'supplement' ? (items ?? []) : [],
    grounds: answer === 'returned' ? (grounds ?? []) : [],
    supplementsDueOn: answer === 'supplement' ? (supplementsDueOn ?? null) : null,
    answeredBy: accountId(act),
    answeredAt: act.now,
  });
};

async function beginReview(tx: Tx, act: Act, { submission, evaluation }: Submission, docket: DocketFacts) {
  const { dueOn, provisional } = reviewClock({
    startedAt: act.now,
    majorDecision: docket.majorDecision,
    profile: await profileVersion(tx, evaluation.profileVersion),
    calendar: await countyCalendar(tx),
    today: dayOf(act.now),
  });
  const [review] = await tx
    .insert(reviews)
    .values({
      submissionId: submission.id,
      docketId: docket.id,
      draftId: submission.draftId!,
      evaluationId: evaluation.id,
      // The database compares this with the evaluation's own outcome and takes only the two that pass.
      outcome: evaluation.outcome as 'passed',
      reviewerId: accountId(act),
      acceptedAt: act.now,
      // Only an open pause leaves the last day undecided, and a review begins without one.
      dueOn: dueOn!,
      dueProvisional: provisional,
    })
    .returning({ id: reviews.id });
  return review!.id;
}
