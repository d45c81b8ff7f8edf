import { addNaturalDays, type Day, dayOf, naturalDaysBetween } from '../calendar/day';
import { yearOf } from './target';

export type TargetBoard = {
  year: number;
  needed: number;
  held: number;
  state: 'met' | 'onTrack' | 'behind' | 'missed';
  /** By when the next meeting that counts has to be held to stay on track; none once the target is met or the year is over. */
  nextDueOn: Day | null;
  daysLeft: number | null;
};

/**
 * Meetings against the year's target. The year is shared out evenly: of three, the first is due by the end of April, the second
 * of August, the third of December. `held` are those that count (`countsTowardTarget`).
 */
export function targetBoard(year: number, held: number, needed: number, today: Day): TargetBoard {
  const isOver = yearOf(today) > year;
  if (held >= needed) return { year, needed, held, state: 'met', nextDueOn: null, daysLeft: null };
  if (isOver) return { year, needed, held, state: 'missed', nextDueOn: null, daysLeft: null };
  const nextDueOn = dueDay(year, held + 1, needed);
  const daysLeft = naturalDaysBetween(today, nextDueOn);
  return { year, needed, held, state: daysLeft < 0 ? 'behind' : 'onTrack', nextDueOn, daysLeft };
}

/** The last day of the share of the year that the `nth` of `needed` meetings belongs to. */
export function dueDay(year: number, nth: number, needed: number): Day {
  const months = Math.ceil((12 * nth) / needed);
  const next = new Date(Date.UTC(year, months, 1, 12));
  return addNaturalDays(dayOf(next), -1);
}
