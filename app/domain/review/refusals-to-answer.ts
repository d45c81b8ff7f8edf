import type { Day } from '../calendar/day';
import { type Evaluation, gateReasons } from '../gate/gate';
import type { Reason } from '../reason';

/** What is looked at before the review body answers a submission. */
export type AnswerFacts = {
  answer: 'accepted' | 'supplement' | 'returned';
  refusedByGate: boolean;
  alreadyAnswered: boolean;
  docketTerminated: boolean;
  /** The reviewer drafted the docket, or approved an exemption for it. */
  barred: boolean;
  /** The submission was given to somebody else. */
  assignedToAnother: boolean;
  supplementsDueOn: Day | null;
  today: Day;
  /** The gate asked again, about the submitted draft, at this moment. */
  gateNow: Evaluation;
};

/**
 * Every reason why a submission may not be answered so. Accepting asks the gate once more: what was open or unanswered since it
 * was submitted, such as a new round of consultation, has to be closed first; supplements and returns need no gate.
 */
export function refusalsToAnswer(facts: AnswerFacts): Reason[] {
  const { answer, supplementsDueOn, today, gateNow } = facts;
  const late = answer === 'supplement' && supplementsDueOn !== null && supplementsDueOn < today;
  const checks: [fails: boolean, reason: Reason][] = [
    [facts.refusedByGate, { code: 'submission_refused_by_gate' }],
    [facts.alreadyAnswered, { code: 'submission_already_answered' }],
    [facts.docketTerminated, { code: 'docket_terminated' }],
    [facts.barred, { code: 'drafter_cannot_review' }],
    [facts.assignedToAnother, { code: 'review_assigned_to_another' }],
    [late, { code: 'supplements_due_in_the_past', field: 'supplementsDueOn', facts: { today } }],
  ];
  const reasons = checks.filter(([fails]) => fails).map(([, reason]) => reason);
  const reopened = answer === 'accepted' && reasons.length === 0 && gateNow.outcome === 'failed';
  return reopened ? [{ code: 'gate_no_longer_passes' }, ...gateReasons(gateNow)] : reasons;
}
