import { sha256 } from 'db/record';
import { drafts } from 'db/schema/drafts';
import { gateEvaluations, reviews, submissions } from 'db/schema/review';
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
  { attempt = 1, at = '2026-03-02 10:00' } = {},
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
