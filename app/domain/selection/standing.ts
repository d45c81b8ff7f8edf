import type { Day } from '../calendar/day';

/** Why a member of the pool cannot be chosen for an item; nothing when they can. Keys of `selection.hindrance`. */
type Hindrance = 'withdrawn' | 'term_not_begun' | 'term_over' | 'declared_interest' | 'already_chosen';

/** Looked at on the day of the meeting: a term that ends before it does not reach. */
export function hindranceOf(
  member: { withdrawnAt: Date | null; termFrom: Day; termUntil: Day; conflict: boolean; chosen: boolean },
  meetingDay: Day,
): Hindrance | undefined {
  if (member.withdrawnAt) return 'withdrawn';
  if (meetingDay < member.termFrom) return 'term_not_begun';
  if (meetingDay > member.termUntil) return 'term_over';
  if (member.conflict) return 'declared_interest';
  return member.chosen ? 'already_chosen' : undefined;
}
