import type { Read } from 'db/database';
import { documents } from 'db/schema/documents';
import { drafts } from 'db/schema/drafts';
import { reviews, submissionAnswers, submissions } from 'db/schema/review';
import { and, desc, eq } from 'drizzle-orm';
import type { Progress } from '~/domain/docket/next-step';
import { phaseAt } from '~/domain/period/phase';
import type { Stage } from '~/domain/vocabulary';
import { commentsDesk } from './comments-desk.server';

/** How far a docket has come at `now`: what `nextStep` looks at. `undefined` when there is no such docket. */
export async function docketProgress(read: Read, number: string, now: Date): Promise<Progress | undefined> {
  const desk = await commentsDesk(read, number);
  if (!desk) return undefined;
  const { docket, consultation, unanswered } = desk;
  const [document] = await read.select({ id: documents.id }).from(documents).where(eq(documents.docketId, docket.id));
  const review = await latestDraft(read, docket.id, 'review');
  return {
    terminated: docket.terminatedAt !== null,
    published: document !== undefined,
    consultationDraft: stateOf(await latestDraft(read, docket.id, 'consultation')),
    phase: consultation ? phaseAt(consultation, now) : null,
    unanswered: unanswered.length,
    reviewDraftConfirmed: stateOf(review) === 'confirmed',
    ...(await submissionOf(read, docket.id)),
  };
}

async function latestDraft(read: Read, docketId: string, stage: Stage) {
  const [draft] = await read
    .select({ confirmedAt: drafts.confirmedAt })
    .from(drafts)
    .where(and(eq(drafts.docketId, docketId), eq(drafts.stage, stage)))
    .orderBy(desc(drafts.version))
    .limit(1);
  return draft;
}

function stateOf(draft: { confirmedAt: Date | null } | undefined): Progress['consultationDraft'] {
  if (!draft) return 'none';
  return draft.confirmedAt ? 'confirmed' : 'unconfirmed';
}

async function submissionOf(read: Read, docketId: string): Promise<Pick<Progress, 'submission' | 'conclusion'>> {
  const [last] = await read
    .select({ refused: submissions.refusedByGate, answer: submissionAnswers.answer, conclusion: reviews.conclusion })
    .from(submissions)
    .leftJoin(submissionAnswers, eq(submissionAnswers.submissionId, submissions.id))
    .leftJoin(reviews, eq(reviews.submissionId, submissions.id))
    .where(eq(submissions.docketId, docketId))
    .orderBy(desc(submissions.attempt))
    .limit(1);
  if (!last) return { submission: 'none', conclusion: null };
  if (last.refused) return { submission: 'refused', conclusion: null };
  const submission = last.answer === 'accepted' ? 'in_review' : (last.answer ?? 'waiting');
  return { submission, conclusion: last.conclusion };
}
