import { addYears, type Day } from '../calendar/day';
import type { RulesProfile } from '../profile/rules-profile';

type Term = { effectiveOn: Day; expiresOn: Day | null };

/** The last day on which a document may still be valid: the day of the same date after the profile's years (civil code, article 202). */
export const latestExpiry = (effectiveOn: Day, profile: RulesProfile): Day =>
  addYears(effectiveOn, profile.limits.validityMax.value);

/** The last day of validity. A document that names none is valid for the longest term of the profile. */
export const expiryOf = ({ effectiveOn, expiresOn }: Term, profile: RulesProfile): Day =>
  expiresOn ?? latestExpiry(effectiveOn, profile);

/** Whether a document holds on a day. Computed from its days, never stored. */
export function validityOn(term: Term, today: Day, profile: RulesProfile): 'notYet' | 'inForce' | 'expired' {
  if (today < term.effectiveOn) return 'notYet';
  return today <= expiryOf(term, profile) ? 'inForce' : 'expired';
}
