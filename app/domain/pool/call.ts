import { addNaturalDays, type Day } from '../calendar/day';
import type { Reason } from '../reason';
import type { RepresentativeCategory } from '../vocabulary';

type CallState = 'scheduled' | 'open' | 'closed';

/** `closesAt` is the first moment at which it is closed: 24:00 of its last day. */
export function callState({ opensAt, closesAt }: { opensAt: Date; closesAt: Date }, now: Date): CallState {
  if (now < opensAt) return 'scheduled';
  return now < closesAt ? 'open' : 'closed';
}

type Call = { opensAt: Date; closesAt: Date; categories: readonly RepresentativeCategory[] };
type Applicant = { category: RepresentativeCategory; phone?: string | undefined; email?: string | undefined };

/** Why somebody may not apply. Deputies and committee members come through their offices and are not on a call's list. */
export function refusalsToApply(call: Call, { category, phone, email }: Applicant, now: Date): Reason[] {
  const state = callState(call, now);
  return [
    ...(state === 'scheduled' ? [{ code: 'call_not_open_yet' }] : []),
    ...(state === 'closed' ? [{ code: 'call_closed' }] : []),
    ...(call.categories.includes(category) ? [] : [{ code: 'category_not_called', field: 'category' }]),
    ...(phone || email ? [] : [{ code: 'contact_missing', field: 'phone' }]),
  ];
}

/** What a new call's form proposes: open from today for two weeks, then a term of two years. The office changes it as it likes. */
export function usualCallDays(today: Day) {
  const closesOn = addNaturalDays(today, 14);
  const termFrom = addNaturalDays(closesOn, 1);
  return { opensOn: today, closesOn, termFrom, termUntil: addNaturalDays(termFrom, 729) };
}
