import { concludeReview } from '../../app/commands/reviews/conclude.server';
import { issueOpinion, publishOpinion } from '../../app/commands/reviews/issue-opinion.server';
import { answerSubmission } from '../../app/commands/submissions/answer.server';
import { submitForReview } from '../../app/commands/submissions/submit.server';
import { dayOf } from '../../app/domain/calendar/day';
import { opinionDocument } from '../../app/http/opinion-document.server';
import { opinionFacts } from '../../app/queries/opinion-facts.server';
import { submissionState } from '../../app/queries/submission-state.server';
import { reviewOpinionAsDocx } from '../../app/text/document-out/review-opinion-docx.server';
import type { LoadedDocket } from './load-draft';
import { loadProcedure, loadReconsult } from './load-procedure';
import { loadHandedIn, loadPoints, loadReviewing } from './load-reviewing';
import { actOf, demoText, moment, must, type Stage } from './stage';
import type { DemoDocket } from './story';

/** Sends a docket to the gate as often as its story does: refused there, or accepted, reviewed and concluded. */
export async function loadReview(stage: Stage, docket: DemoDocket, { docketId }: LoadedDocket): Promise<void> {
  for (const { submittedInDays, decidedInDays, outcome, letter } of docket.submissions) {
    if (outcome === 'accepted') {
      await loadProcedure(stage, docket, docketId, submittedInDays);
      await loadHandedIn(stage, docket, docketId, submittedInDays - 1);
    }
    const sent = await submitForReview(actOf(stage, 'danwei', moment(stage, submittedInDays)), { docketId, letter });
    if (outcome === 'returned') {
      if (sent.ok) throw new Error(`the gate let ${docket.key} through, and its story says it did not`);
      continue;
    }
    const { submissionId } = must(sent);
    const answer = { submissionId, answer: 'accepted' as const, reason: '' };
    must(await answerSubmission(actOf(stage, 'sifa', moment(stage, decidedInDays)), answer));
    await loadReconsult(stage, submissionId, decidedInDays);
    await loadReviewing(stage, docket, submissionId);
    const { review } = docket;
    const state = await submissionState(stage.db.read, submissionId);
    if (!review || !state?.review) continue;
    const { id: reviewId } = state.review;
    await loadPoints(stage, reviewId, review.points, decidedInDays + 4);
    const act = actOf(stage, 'sifa', moment(stage, review.issuedInDays, '16:00'));
    must(
      await concludeReview(act, {
        reviewId,
        conclusion: review.conclusion,
        opinion: demoText(review.file),
      }),
    );
    await loadOpinion(stage, reviewId, review.issuedInDays);
  }
}

/** The opinion as a document, made on the day of the conclusion and published by the bureau the day after. */
async function loadOpinion(stage: Stage, reviewId: string, inDays: number) {
  const act = actOf(stage, 'sifa', moment(stage, inDays, '16:10'));
  const number = `汀司审〔${dayOf(act.now).slice(0, 4)}〕12号`;
  const facts = (await opinionFacts(stage.db.read, reviewId, act.now))!;
  const bytes = new Uint8Array(await reviewOpinionAsDocx(opinionDocument(facts, number)));
  must(await issueOpinion(act, { reviewId, number, word: { name: 'opinion.docx', bytes } }));
  must(await publishOpinion(actOf(stage, 'sifa', moment(stage, inDays + 1, '09:30')), { reviewId }));
}
