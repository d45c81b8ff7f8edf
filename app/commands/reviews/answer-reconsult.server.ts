import { sha256 } from 'db/record';
import { reconsultAnswers } from 'db/schema/version-check';
import { isUniqueViolation } from 'db/violations';
import { z } from 'zod';
import type { Check } from '~/domain/gate/check';
import { asksForReconsult } from '~/domain/gate/version';
import type { Reason } from '~/domain/reason';
import { reconsultAnswers as answers } from '~/domain/vocabulary';
import { docketFacts } from '~/queries/docket-facts.server';
import { handsBarredFromReview } from '~/queries/drafting-hands.server';
import { assigneesOf } from '~/queries/review-assignee.server';
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

export const newReconsultAnswer = z.object({
  reconsult: z.enum(answers, 'chooseOne'),
  reconsultReason: z.string().trim().min(1, 'required').max(5000, 'tooLong'),
});

/**
 * The reviewer answers the warning that the text went far from what the public saw: the public is asked again, or need not be, with
 * the reason. Once for a submission, by the assigned reviewer where the bureau named one; without it there is no conclusion.
 */
export async function answerReconsult(
  act: Act,
  { submissionId, reconsult, reconsultReason: reason }: { submissionId: string } & z.output<typeof newReconsultAnswer>,
): Promise<Outcome> {
  try {
    return await transact(act, async (tx) => {
      refuseIf(forbidden(act, 'review.answer', []));
      const found = await submissionState(tx, submissionId);
      const docket = found && (await docketFacts(tx, { id: found.submission.docketId }));
      if (!found || !docket) throw new Refusal([{ code: 'not_found' }]);
      const assignee = (await assigneesOf(tx, [submissionId])).get(submissionId);
      const checks = JSON.parse(found.evaluation.checks) as Check[];
      const reasons: [fails: boolean, reason: Reason][] = [
        [found.submission.refusedByGate, { code: 'submission_refused_by_gate' }],
        [!asksForReconsult(checks), { code: 'reconsult_not_asked' }],
        [found.review?.concludedAt != null, { code: 'review_already_concluded' }],
        [docket.terminatedAt !== null, { code: 'docket_terminated' }],
        [(await handsBarredFromReview(tx, docket.id)).has(accountId(act)), { code: 'drafter_cannot_review' }],
        [assignee !== undefined && assignee !== accountId(act), { code: 'review_assigned_to_another' }],
      ];
      refuseIf(reasons.filter(([fails]) => fails).map(([, code]) => code));
      const row = { submissionId, answer: reconsult, reason, answeredBy: accountId(act), answeredAt: act.now };
      await tx.insert(reconsultAnswers).values(row);
      const data = { answer: reconsult, reasonHash: sha256(reason) };
      await record(tx, act, { type: 'review.reconsult_answered', docketId: docket.id, subject: submissionId, data });
    });
  } catch (error) {
    // Two reviewers at once: the database lets one answer in.
    if (isUniqueViolation(error)) return refused({ code: 'reconsult_answered' });
    throw error;
  }
}
