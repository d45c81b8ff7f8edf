import { sha256 } from 'db/record';
import { drafts } from 'db/schema/drafts';
import { gateEvaluations, reviews, submissions } from 'db/schema/review';
import { pointAnswers, reviewPoints } from 'db/schema/review-work';
import type { Conclusion } from '~/domain/vocabulary';
import type { County } from './county';

type Docket = { docketId: string };

/** A confirmed version of a docket's text. */
export async function confirmedDraft(
  { db, as }: County,
  { docketId }: Docket,
  stage: 'review' | 'final',
  version = 1,
): Promise<string> {
  const { now, actor } = as('drafter');
  const by = actor.kind === 'account' ? actor.id : '';
  const text = `第一条 为了保障渡口安全，制定本办法。（${stage}，第 ${version} 稿）`;
  const row = { docketId, stage, version, text, textHash: sha256(text), notices: [] };
  const [draft] = await db.transaction((tx) =>
    tx
      .insert(drafts)
      .values({ ...row, uploadedBy: by, uploadedAt: now, confirmedBy: by, confirmedAt: now })
      .returning({ id: drafts.id }),
  );
  return draft!.id;
}

/** A legality review with its submission and passing evaluation; without a conclusion it is under way. */
export async function review(
  county: County,
  { docketId }: Docket,
  conclusion?: Conclusion,
  { attempt = 1, at = '2026-03-02 09:00' } = {},
): Promise<void> {
  const { now, actor } = county.as('legalReviewer', at);
  const by = actor.kind === 'account' ? actor.id : '';
  const draftId = await confirmedDraft(county, { docketId }, 'review', attempt);
  const outcome = 'passed' as const;
  await county.db.transaction(async (tx) => {
    const [evaluation] = await tx
      .insert(gateEvaluations)
      .values({
        docketId,
        draftId,
        outcome,
        facts: '{}',
        checks: '[]',
        profileVersion: 1,
        evaluatedBy: by,
        evaluatedAt: now,
      })
      .returning({ id: gateEvaluations.id });
    const evaluationId = evaluation!.id;
    const [submission] = await tx
      .insert(submissions)
      .values({ docketId, draftId, evaluationId, attempt, refusedByGate: false, submittedBy: by, submittedAt: now })
      .returning({ id: submissions.id });
    const accepted = {
      docketId,
      draftId,
      evaluationId,
      outcome,
      reviewerId: by,
      acceptedAt: now,
      dueProvisional: false,
    };
    const concluded = conclusion && { conclusion, opinion: '审查意见', concludedBy: by, concludedAt: now };
    await tx.insert(reviews).values({ ...accepted, submissionId: submission!.id, dueOn: '2026-03-23', ...concluded });
  });
}

/** Points of the one review there is, each to be followed. */
export async function pointsOnReview(county: County, count: number): Promise<string[]> {
  const { now, actor } = county.as('legalReviewer');
  const by = actor.kind === 'account' ? actor.id : '';
  const [only] = await county.db.read.select().from(reviews);
  const point = {
    reviewId: only!.id,
    severity: 'must' as const,
    opinion: '第八条应当修改',
    basis: '',
    writtenBy: by,
    writtenAt: now,
  };
  const rows = await county.db.transaction((tx) =>
    tx
      .insert(reviewPoints)
      .values(Array.from({ length: count }, () => point))
      .returning({ id: reviewPoints.id }),
  );
  return rows.map(({ id }) => id);
}

/** What the drafting unit says to a point; a later word stands. */
export async function answerToPoint(county: County, pointId: string, text: string): Promise<void> {
  const { now, actor } = county.as('drafter');
  const by = actor.kind === 'account' ? actor.id : '';
  const answer = { pointId, result: 'followed' as const, text, answeredBy: by, answeredAt: now };
  await county.db.transaction((tx) => tx.insert(pointAnswers).values(answer));
}
