import type { Reason } from '../reason';
import type { Conclusion, ReconsultAnswer } from '../vocabulary';
import type { PointStanding } from './follow-up';

/** What an opinion is held against before it is given. */
export type ConclusionFacts = {
  conclusion: Conclusion;
  points: PointStanding[];
  supplementsOpen: boolean;
  /** The gate warned that the public may have to be asked again. */
  asksForReconsult: boolean;
  reconsult: ReconsultAnswer | null;
};

/**
 * Every reason why a review may not be concluded so: a warning is answered first; what was asked for is in or given up; and the
 * opinion does not say lawful of a text to be consulted on again, nor while a point that must be followed is not, nor that it
 * is to be amended without a point that says where.
 */
export function refusalsToConclude(facts: ConclusionFacts): Reason[] {
  const { conclusion, points, asksForReconsult, reconsult } = facts;
  const isLawful = conclusion === 'lawful';
  const count = points.filter(({ severity, answer }) => severity === 'must' && answer?.result !== 'followed').length;
  const checks: [fails: boolean, reason: Reason][] = [
    [facts.supplementsOpen, { code: 'supplements_still_open' }],
    [asksForReconsult && reconsult === null, { code: 'reconsult_unanswered', field: 'reconsult' }],
    [isLawful && reconsult === 'reconsult', { code: 'reconsult_first', field: 'conclusion' }],
    [conclusion === 'toBeAmended' && points.length === 0, { code: 'amend_without_points', field: 'conclusion' }],
    [isLawful && count > 0, { code: 'lawful_with_must_points', facts: { count }, field: 'conclusion' }],
  ];
  return checks.filter(([fails]) => fails).map(([, reason]) => reason);
}
