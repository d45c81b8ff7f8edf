import { concludeReview } from '../../app/commands/reviews/conclude.server';
import { answerSubmission } from '../../app/commands/submissions/answer.server';
import { submitForReview } from '../../app/commands/submissions/submit.server';
import { submissionState } from '../../app/queries/submission-state.server';
import type { DemoDocket } from './demo';
import type { LoadedDocket } from './load-docket';
import { loadProcedure, loadReconsult } from './load-procedure';
import { actOf, demoText, moment, must, type Stage } from './stage';

/** Sends a docket to the gate as often as its story does: refused there, or accepted, reviewed and concluded. */
export async function loadReview(stage: Stage, docket: DemoDocket, { docketId }: LoadedDocket): Promise<void> {
  for (const { submittedInDays, decidedInDays, outcome, letter } of docket.submissions) {
    if (outcome === 'accepted') await loadProcedure(stage, docket, docketId, submittedInDays);
    const sent = await submitForReview(actOf(stage, 'danwei', moment(stage, submittedInDays)), { docketId, letter });
    if (outcome === 'returned') {
      if (sent.ok) throw new Error(`the gate let ${docket.key} through, and its story says it did not`);
      continue;
    }
    const { submissionId } = must(sent);
    const answer = { submissionId, answer: 'accepted' as const, reason: '' };
    must(await answerSubmission(actOf(stage, 'sifa', moment(stage, decidedInDays)), answer));
    await loadReconsult(stage, submissionId, decidedInDays);
    const { review } = docket;
    const state = await submissionState(stage.db.read, submissionId);
    if (!review || !state?.review) continue;
    const act = actOf(stage, 'sifa', moment(stage, review.issuedInDays, '16:00'));
    must(
      await concludeReview(act, {
        reviewId: state.review.id,
        conclusion: review.conclusion,
        opinion: demoText(review.file),
      }),
    );
  }
}
