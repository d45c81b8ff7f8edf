import type { Day } from '../calendar/day';
import type { TargetBoard } from './target-board';

/** A reminder to the office; `key` is the same whenever the same thing is found again, so that it goes out once. */
export type MeetingReminder =
  | { kind: 'due'; key: string; day: Day; held: number; needed: number }
  | { kind: 'overdue'; key: string; unit: string; meeting: string; item: number; day: Day };

export type OverdueView = { id: string; unit: string; meeting: string; item: number; dueOn: Day };

// Days before the next meeting is due, and once when it is late.
const steps = [30, 7, -1];

/** The reminders that have come due by a day: on the next meeting against the year's target, and one for each overdue view. */
export function meetingReminders(board: TargetBoard, overdue: readonly OverdueView[]): MeetingReminder[] {
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
