import { canonicalJson, sha256 } from 'db/record';
import type { gateEvaluations } from 'db/schema/review';

type Evaluation = Pick<
  typeof gateEvaluations.$inferSelect,
  | 'docketId'
  | 'draftId'
  | 'outcome'
  | 'exemptionId'
  | 'facts'
  | 'checks'
  | 'profileVersion'
  | 'evaluatedBy'
  | 'evaluatedAt'
>;

/** SHA-256 of everything an evaluation says: its event carries it, so that the chain of events proves the row. */
export function evaluationHash(evaluation: Evaluation): string {
  const { docketId, draftId, outcome, exemptionId, facts, checks, profileVersion, evaluatedBy, evaluatedAt } =
    evaluation;
  const at = evaluatedAt.toISOString();
  return sha256(
    canonicalJson({ docketId, draftId, outcome, exemptionId, facts, checks, profileVersion, evaluatedBy, at }),
  );
}
