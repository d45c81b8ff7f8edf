import { addNaturalDays, type Day } from './day';
import { type HolidayCalendar, statusOfDay, works } from './holiday-calendar';

/**
 * The `n`-th working day after `day` (before it when `n` is negative); `day` itself is not counted. With `n` = 0 the
 * first working day from `day` on. `provisional` when a day on the way has no published holiday arrangement.
 */
export function addWorkingDays(day: Day, n: number, calendar: HolidayCalendar): { day: Day; provisional: boolean } {
  if (!Number.isInteger(n)) throw new RangeError(`working days must be a whole number, not ${n}`);
  const step = n < 0 ? -1 : 1;
  let cursor = n === 0 ? addNaturalDays(day, -1) : day;
  let provisional = false;
  for (let left = Math.max(1, Math.abs(n)); left > 0; ) {
    cursor = addNaturalDays(cursor, step);
    const status = statusOfDay(cursor, calendar);
    if (status.certainty === 'provisional') provisional = true;
    if (works(status)) left -= 1;
  }
  return { day: cursor, provisional };
}

/** `days` by what is known; `atMost` if every day without a published arrangement turned out to be worked. */
export type WorkingDayCount = { days: number; atMost: number; provisional: boolean };

/** Working days after `from` up to and including `to`; none when `to` is not later. */
export function workingDaysBetween(from: Day, to: Day, calendar: HolidayCalendar): WorkingDayCount {
  const count = { days: 0, atMost: 0, provisional: false };
  for (let day = addNaturalDays(from, 1); day <= to; day = addNaturalDays(day, 1)) {
    const status = statusOfDay(day, calendar);
    const unknown = status.certainty === 'provisional';
    if (works(status)) count.days += 1;
    if (works(status) || unknown) count.atMost += 1;
    if (unknown) count.provisional = true;
  }
  return count;
}
