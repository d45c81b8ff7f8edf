import type { RulesProfile } from '../profile/rules-profile';
import { statutes } from '../profile/statutes';
import type { Reason } from '../reason';
import type { ClassFlags, ExemptionGround } from '../vocabulary';
import { countDays, type Span } from './day-count';

/** The approval of a shorter period, as recorded; ids are those of accounts, blank text counts as missing. */
export type Shortening = {
  ground: ExemptionGround;
  /** what happened, in the requester's words */
  facts: string;
  approved: boolean;
  /** the explanation printed in the notice itself */
  reasonInNotice: string | null;
  draftedBy: string;
  approvedBy: string | null;
};

/**
 * All reasons why a shortening does not hold; none means it does. For major decisions the statute asks for an urgent
 * situation and an explanation in the notice; the second person and the shortest period left are the county's rule.
 */
export function shorteningProblems(
  shortening: Shortening,
  { flags, profile, span }: { flags: ClassFlags; profile: RulesProfile; span: Span },
): Reason[] {
  const source = flags.majorDecision ? { source: statutes.minDaysMajorDecision.source } : {};
  const { value: floor, unit } = profile.limits.minDaysShortened;
  const { counted } = countDays(span, unit);
  const checks: [fails: boolean, reason: Reason][] = [
    [shortening.ground !== 'emergency_shortened', { code: 'shortening.ground_does_not_shorten', ...source }],
    [isBlank(shortening.facts), { code: 'shortening.no_facts' }],
    [isBlank(shortening.reasonInNotice), { code: 'shortening.no_reason_in_notice', ...source }],
    [!shortening.approved || isBlank(shortening.approvedBy), { code: 'shortening.not_approved' }],
    [shortening.approvedBy === shortening.draftedBy, { code: 'shortening.drafter_cannot_approve' }],
    [counted < floor, { code: 'shortening.below_the_floor', facts: { counted, minimum: floor, unit } }],
  ];
  return checks.filter(([fails]) => fails).map(([, reason]) => reason);
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}
