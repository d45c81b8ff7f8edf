import type { Tx } from 'db/database';
import { canonicalJson } from 'db/record';
import { gateEvaluations, submissions } from 'db/schema/review';
import { eq, max } from 'drizzle-orm';
import { z } from 'zod';
import { type Check, evaluateGate } from '~/domain/gate/gate';
import { docketFacts } from '~/queries/docket-facts.server';
import { gateFacts } from '~/queries/gate-facts.server';
import { openSubmission } from '~/queries/submission-state.server';
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

export const newSubmission = z.object({ letter: z.string().trim().min(1, 'required').max(10_000, 'tooLong') });

/**
 * Sends a docket for legality review. The gate is evaluated on the record of this moment, in the same transaction, and the
 * attempt is kept with its evaluation whether it passes or not. Refused with everything that is missing.
 */
export async function submitForReview(
  act: Act,
  { docketId, letter }: { docketId: string; letter: string },
): Promise<Outcome<{ submissionId: string; evaluationId: string }>> {
  const attempt = await transact(act, async (tx) => {
    const docket = await docketFacts(tx, { id: docketId });
    if (!docket) throw new Refusal([{ code: 'not_found' }]);
    refuseIf(forbidden(act, 'review.submit', docket.unitIds));
    if (await openSubmission(tx, docketId)) throw new Refusal([{ code: 'submission_open' }]);
    const facts = await gateFacts(tx, docket, act.now);
    const { outcome, checks, exemptionId } = evaluateGate(facts);
    const draftId = facts.reviewDraft?.id ?? null;
    const [evaluation] = await tx
      .insert(gateEvaluations)
      .values({
        docketId,
        draftId,
        outcome,
        exemptionId,
        facts: canonicalJson(facts),
        checks: canonicalJson(checks),
        profileVersion: docket.profileVersion,
        evaluatedBy: accountId(act),
        evaluatedAt: act.now,
      })
      .returning({ id: gateEvaluations.id });
    const passed = outcome !== 'failed';
    const submission = {
      docketId,
      draftId,
      evaluationId: evaluation!.id,
      refusedByGate: !passed,
      letter,
      submittedBy: accountId(act),
      submittedAt: act.now,
    };
    const [row] = await tx
      .insert(submissions)
      .values({ ...submission, attempt: await nextAttempt(tx, docketId) })
      .returning({ id: submissions.id });
    const data = { outcome, failed: checks.filter(({ state }) => state === 'fail').map(({ check }) => check) };
    await record(tx, act, {
      type: passed ? 'submission.made' : 'submission.refused',
      docketId,
      subject: row!.id,
      data,
    });
    return { submissionId: row!.id, evaluationId: evaluation!.id, checks, passed };
  });
  if (!attempt.ok) return attempt;
  const { passed, checks, ...ids } = attempt.value;
  // The attempt is committed with its evaluation; only the answer is a refusal.
  return passed ? { ok: true, value: ids } : refused(...gateReasons(checks));
}

/** What is missing, as reasons: one for every fault of every failed check. */
export const gateReasons = (checks: readonly Check[]) =>
  checks
    .filter(({ state }) => state === 'fail')
    .flatMap(({ faults, source }) => faults.map(({ code, facts }) => ({ code: `gate.${code}`, facts, source })));

async function nextAttempt(tx: Tx, docketId: string): Promise<number> {
  const [last] = await tx
    .select({ attempt: max(submissions.attempt) })
    .from(submissions)
    .where(eq(submissions.docketId, docketId));
  return (last?.attempt ?? 0) + 1;
}
