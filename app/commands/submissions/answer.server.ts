import { reviews, submissionAnswers } from 'db/schema/review';
import { isUniqueViolation } from 'db/violations';
import { z } from 'zod';
import { dayOf } from '~/domain/calendar/day';
import { addWorkingDays } from '~/domain/calendar/working-days';
import type { Reason } from '~/domain/reason';
import { submissionAnswers as answers } from '~/domain/vocabulary';
import { countyCalendar } from '~/queries/county-calendar.server';
import { draftingHands } from '~/queries/drafting-hands.server';
import { profileVersion } from '~/queries/rules-profile.server';
import { submissionState } from '~/queries/submission-state.server';
import {
  type Act,
  accountId,
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
    reason: z.string().trim().max(5000, 'tooLong').default(''),
    supplementsDueOn: z.iso.date('notADate').optional(),
  })
  .refine(({ answer, reason }) => answer === 'accepted' || reason.length > 0, { path: ['reason'], message: 'required' })
  .refine(({ answer, supplementsDueOn }) => answer !== 'supplement' || supplementsDueOn, {
    path: ['supplementsDueOn'],
    message: 'required',
  });

/**
 * The review body's answer to an attempt that passed the gate: accepted (a review begins, its clock in working days), supplements
 * asked for by a day, or returned with reasons (decree 713, article 26). Who drafted or decided an exemption does not review.
 */
export async function answerSubmission(
  act: Act,
  { submissionId, answer, reason, supplementsDueOn }: { submissionId: string } & z.output<typeof newAnswer>,
): Promise<Outcome<{ reviewId?: string }>> {
  try {
    return await transact(act, async (tx) => {
      const found = await submissionState(tx, submissionId);
      if (!found) throw new Refusal([{ code: 'not_found' }]);
      refuseIf(forbidden(act, 'review.answer', []));
      const { submission, evaluation } = found;
      const { docketId, draftId } = submission;
      const me = accountId(act);
      const reasons: Reason[] = [];
      if (submission.refusedByGate) reasons.push({ code: 'submission_refused_by_gate' });
      if (found.answer) reasons.push({ code: 'submission_already_answered' });
      if ((await draftingHands(tx, docketId)).has(me)) reasons.push({ code: 'drafter_cannot_review' });
      refuseIf(reasons);
      const row = {
        submissionId,
        answer,
        reason,
        supplementsDueOn: supplementsDueOn ?? null,
        answeredBy: me,
        answeredAt: act.now,
      };
      await tx.insert(submissionAnswers).values(row);
      await record(tx, act, { type: 'submission.answered', docketId, subject: submissionId, data: { answer } });
      if (answer !== 'accepted') return {};
      const { reviewMax } = (await profileVersion(tx, evaluation.profileVersion)).limits;
      const due = addWorkingDays(dayOf(act.now), reviewMax.value, await countyCalendar(tx));
      const [review] = await tx
        .insert(reviews)
        .values({
          submissionId,
          docketId,
          draftId: draftId!,
          evaluationId: evaluation.id,
          // The database compares this with the evaluation's own outcome and takes only the two that pass.
          outcome: evaluation.outcome as 'passed',
          reviewerId: me,
          acceptedAt: act.now,
          dueOn: due.day,
          dueProvisional: due.provisional,
        })
        .returning({ id: reviews.id });
      return { reviewId: review!.id };
    });
  } catch (error) {
    if (isUniqueViolation(error)) return refused({ code: 'submission_already_answered' });
    throw error;
  }
}
