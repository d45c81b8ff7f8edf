import type { Tx } from 'db/database';
import { canonicalJson } from 'db/record';
import { gateEvaluations, submissions } from 'db/schema/review';
import { isUniqueViolation } from 'db/violations';
import { eq, max } from 'drizzle-orm';
import { z } from 'zod';
import { type Evaluation, evaluateGate, gateReasons } from '~/domain/gate/gate';
import { type DocketFacts, docketFacts } from '~/queries/docket-facts.server';
import { evaluationHash } from '~/queries/evaluation-hash.server';
import { gateFacts } from '~/queries/gate-facts.server';
import { gateState } from '~/queries/gate-state.server';
import { materialsOf } from '~/queries/material-list.server';
import { openSubmission } from '~/queries/submission-state.server';
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

export const newSubmission = z.object({ letter: z.string().trim().min(1, 'required').max(10_000, 'tooLong') });

/**
 * Sends a docket for legality review. The gate is evaluated on the record of this moment, in the same transaction, and the
 * attempt is kept with its evaluation and its list of materials whether it passes or not. Refused with everything that is missing.
 */
export async function submitForReview(
  asked: Act,
  { docketId, letter }: { docketId: string } & z.output<typeof newSubmission>,
): Promise<Outcome<{ submissionId: string }>> {
  // Long drafts are compared before the transaction, which then finds the comparison made.
  await gateState(asked.db.read, { id: docketId }, asked.now);
  try {
    const attempt = await transact(asked, async (tx) => {
      const docket = await docketFacts(tx, { id: docketId });
      if (!docket) throw new Refusal([{ code: 'not_found' }]);
      refuseIf(forbidden(asked, 'review.submit', docket.unitIds));
      const act = await afterTheRecord(tx, asked, docketId);
      if (await openSubmission(tx, docketId)) throw new Refusal([{ code: 'submission_open' }]);
      const sent = { words: letter, at: act.now };
      const { evaluation, row } = await evaluate(tx, act, docket, sent);
      const materials = await materialsOf(tx, docket, { letter: sent, draftId: row.draftId ?? undefined });
      const submissionId = await insertAttempt(tx, act, row, { letter, materials: canonicalJson(materials) });
      const { outcome, checks } = evaluation;
      const data = {
        outcome,
        failed: checks.filter(({ state }) => state === 'fail').map(({ check }) => check),
        evaluation: row.id,
        evaluationHash: evaluationHash(row),
      };
      const type = outcome === 'failed' ? 'submission.refused' : 'submission.made';
      await record(tx, act, { type, docketId, subject: submissionId, data });
      return { submissionId, evaluation };
    });
    if (!attempt.ok) return attempt;
    const { submissionId, evaluation } = attempt.value;
    // A refused attempt is committed with its evaluation all the same; only the answer is a refusal.
    return evaluation.outcome === 'failed'
      ? refused(...gateReasons(evaluation))
      : { ok: true, value: { submissionId } };
  } catch (error) {
    // Two officers at once: the database lets one attempt of a number in.
    if (isUniqueViolation(error)) return refused({ code: 'submission_open' });
    throw error;
  }
}

type Row = typeof gateEvaluations.$inferSelect;

async function evaluate(
  tx: Tx,
  act: Act,
  docket: DocketFacts,
  letter: { words: string; at: Date },
): Promise<{ evaluation: Evaluation; row: Row }> {
  const facts = await gateFacts(tx, docket, act.now, { letter });
  const evaluation = evaluateGate(facts);
  const [row] = await tx
    .insert(gateEvaluations)
    .values({
      docketId: docket.id,
      draftId: facts.reviewDraft?.id ?? null,
      outcome: evaluation.outcome,
      exemptionId: evaluation.exemptionId,
      facts: canonicalJson(facts),
      checks: canonicalJson(evaluation.checks),
      profileVersion: docket.profileVersion,
      evaluatedBy: accountId(act),
      evaluatedAt: act.now,
    })
    .returning();
  return { evaluation, row: row! };
}

type Sent = { letter: string; materials: string };

async function insertAttempt(tx: Tx, act: Act, { id, docketId, draftId, outcome }: Row, sent: Sent) {
  const [last] = await tx
    .select({ attempt: max(submissions.attempt) })
    .from(submissions)
    .where(eq(submissions.docketId, docketId));
  const [row] = await tx
    .insert(submissions)
    .values({
      docketId,
      draftId,
      evaluationId: id,
      attempt: (last?.attempt ?? 0) + 1,
      refusedByGate: outcome === 'failed',
      ...sent,
      submittedBy: accountId(act),
      submittedAt: act.now,
    })
    .returning({ id: submissions.id });
  return row!.id;
}
