import type { Reason } from '../reason';
import type { ExemptionGround } from '../vocabulary';
import { liftsConsultation } from './exemption';

/** What is looked at before somebody decides on an exception. */
export type DecisionFacts = {
  decision: 'approved' | 'refused';
  ground: ExemptionGround;
  publicLine: string;
  alreadyDecided: boolean;
  docketTerminated: boolean;
  docketSecret: boolean;
  docketMajorDecision: boolean;
  /** The public was invited to comment: too late for an exception from asking it. */
  noticePublic: boolean;
  /** The decider asked for it, worked on the docket, or drafts in one of its units. */
  drafts: boolean;
};

/** Every reason why this person may not decide so: the decision belongs to another hand, and the public reads a line about it. */
export function refusalsToDecide(facts: DecisionFacts): Reason[] {
  const { ground, publicLine, docketSecret } = facts;
  const approves = facts.decision === 'approved';
  const tooLate = approves && facts.noticePublic && liftsConsultation({ ground });
  const checks: [fails: boolean, reason: Reason][] = [
    [facts.alreadyDecided, { code: 'exemption_already_decided' }],
    [facts.docketTerminated, { code: 'docket_terminated' }],
    [facts.drafts, { code: 'drafter_cannot_approve' }],
    [approves && !publicLine && !docketSecret, { code: 'public_line_missing', field: 'publicLine' }],
    [approves && ground === 'confidential' && !docketSecret, { code: 'gate.exemption_not_secret' }],
    [approves && ground === 'not_normative' && facts.docketMajorDecision, { code: 'gate.exemption_major_decision' }],
    [tooLate, { code: 'gate.exemption_after_notice' }],
  ];
  return checks.filter(([fails]) => fails).map(([, reason]) => reason);
}
