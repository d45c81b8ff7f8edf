import type { Reason } from '../reason';
import type { Conclusion, ReconsultAnswer } from '../vocabulary';

/** What is looked at before a legality review is concluded. */
export type ConclusionFacts = {
  conclusion: Conclusion;
  alreadyConcluded: boolean;
  docketTerminated: boolean;
  /** The reviewer drafted the docket, or approved an exemption for it. */
  barred: boolean;
  /** The gate warned that the public may have to be asked again. */
  asksForReconsult: boolean;
  reconsult: ReconsultAnswer | null;
};

/** Every reason why a review may not be concluded so: a warning is answered first, and a text to be consulted on again is not found lawful. */
export function refusalsToConclude(facts: ConclusionFacts): Reason[] {
  const { conclusion, asksForReconsult, reconsult } = facts;
  const checks: [fails: boolean, reason: Reason][] = [
    [facts.alreadyConcluded, { code: 'review_already_concluded' }],
    [facts.docketTerminated, { code: 'docket_terminated' }],
    [facts.barred, { code: 'drafter_cannot_review' }],
    [asksForReconsult && reconsult === null, { code: 'reconsult_unanswered', field: 'reconsult' }],
    [reconsult === 'reconsult' && conclusion === 'lawful', { code: 'reconsult_first', field: 'conclusion' }],
  ];
  return checks.filter(([fails]) => fails).map(([, reason]) => reason);
}
