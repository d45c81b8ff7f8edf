import type { Day } from '../calendar/day';
import type { MeetingView } from './content';

export type ViewState = 'answered' | 'awaited' | 'overdue';
type Asked = Pick<MeetingView, 'adoption' | 'reason' | 'dueOn'> & { reply: unknown };

/**
 * How a view stands on a day: answered when it was adopted, partly or not, with a reason, or when the unit it was referred to
 * has reported; else awaited, from the day after `dueOn` overdue.
 */
export function viewState({ adoption, reason, dueOn, reply }: Asked, today: Day): ViewState {
  if (reply || (adoption && adoption !== 'referred' && reason)) return 'answered';
  return dueOn && dueOn < today ? 'overdue' : 'awaited';
}
