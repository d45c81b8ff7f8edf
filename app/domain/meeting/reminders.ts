import type { Day } from '../calendar/day';
import type { RulesProfile } from '../profile/rules-profile';
import type { TargetBoard } from './target-board';

/** A reminder to the office; `key` is the same whenever the same thing is found again, so that it goes out once. */
export type MeetingReminder =
  | { kind: 'due'; key: string; day: Day; held: number; needed: number }
  | { kind: 'overdue'; key: string; unitId: string; unit: string; meeting: string; item: number; day: Day };

export type OverdueView = { id: string; unitId: string; unit: string; meeting: string; item: number; dueOn: Day };

/**
 * The reminders that have come due by a day: on the next meeting against the year's target, twice before it is due and once when
 * it is late, and one for each overdue view.
 */
export function meetingReminders(
  board: TargetBoard,
  overdue: readonly OverdueView[],
  { limits }: RulesProfile,
): MeetingReminder[] {
  const steps = [limits.nextMeetingReminder.value, limits.nextMeetingLastReminder.value, -1];
  const { nextDueOn, daysLeft, held, needed } = board;
  const reached = steps.filter((step) => daysLeft !== null && daysLeft <= step).at(-1);
  const due: MeetingReminder[] =
    nextDueOn && reached !== undefined
      ? [{ kind: 'due', key: `due ${nextDueOn} ${reached}`, day: nextDueOn, held, needed }]
      : [];
  return [
    ...due,
    ...overdue.map(({ id, dueOn: day, ...view }): MeetingReminder => {
      return { kind: 'overdue', key: `overdue ${id} ${day}`, day, ...view };
    }),
  ];
}
