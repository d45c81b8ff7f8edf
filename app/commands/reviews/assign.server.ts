import { reviewAssignments } from 'db/schema/review-work';
import { z } from 'zod';
import type { Reason } from '~/domain/reason';
import { docketFacts } from '~/queries/docket-facts.server';
import { handsBarredFromReview } from '~/queries/drafting-hands.server';
import { legalReviewers } from '~/queries/review-assignee.server';
import { submissionState } from '~/queries/submission-state.server';
import { type Act, accountId, forbidden, type Outcome, Refusal, record, refuseIf, transact } from '../act.server';

export const newAssignment = z.object({ assigneeId: z.string().min(1, 'chooseOne').max(100, 'tooLong') });

/**
 * Gives a submission to a legal reviewer, or to another one. From then on only that person answers and reviews it. Nobody is given
 * one who drafted the docket or approved an exemption for it.
 */
export function assignReview(
  act: Act,
  { submissionId, assigneeId }: { submissionId: string } & z.output<typeof newAssignment>,
): Promise<Outcome> {
  return transact(act, async (tx) => {
    refuseIf(forbidden(act, 'review.answer', []));
    const found = await submissionState(tx, submissionId);
    const docket = found && (await docketFacts(tx, { id: found.submission.docketId }));
    if (!found || !docket) throw new Refusal([{ code: 'not_found' }]);
    const over = found.answer !== null && (found.answer.answer !== 'accepted' || found.review?.concludedAt != null);
    const isReviewer = (await legalReviewers(tx)).some(({ id }) => id === assigneeId);
    const barred = (await handsBarredFromReview(tx, docket.id)).has(assigneeId);
    const checks: [fails: boolean, reason: Reason][] = [
      [found.submission.refusedByGate, { code: 'submission_refused_by_gate' }],
      [over, { code: 'submission_over' }],
      [docket.terminatedAt !== null, { code: 'docket_terminated' }],
      [!isReviewer, { code: 'assignee_no_reviewer', field: 'assigneeId' }],
      [barred, { code: 'drafter_cannot_review', field: 'assigneeId' }],
    ];
    refuseIf(checks.filter(([fails]) => fails).map(([, reason]) => reason));
    const by = { assignedBy: accountId(act), assignedAt: act.now };
    await tx.insert(reviewAssignments).values({ submissionId, assigneeId, ...by });
    const data = { assignee: assigneeId };
    await record(tx, act, { type: 'review.assigned', docketId: docket.id, subject: submissionId, data });
  });
}
