import { addNaturalDays, addYears, closingDay, type Day } from '../calendar/day';
import type { HolidayCalendar } from '../calendar/holiday-calendar';
import { addWorkingDays } from '../calendar/working-days';
import type { RulesProfile } from '../profile/rules-profile';

/** The last day of a deadline; it ends at 24:00. `provisional` when holidays on the way are not published yet. */
export type Deadline = { day: Day; provisional: boolean };

/** The last day of a limit of the profile that runs from `start`, which is not counted itself. */
export function deadlineAfter(
  start: Day,
  limit: { value: number; unit: 'day' | 'workingDay' | 'year' },
  calendar: HolidayCalendar,
): Deadline {
  if (limit.unit === 'workingDay') return addWorkingDays(start, limit.value, calendar);
  const day = limit.unit === 'day' ? addNaturalDays(start, limit.value) : addYears(start, limit.value);
  return { day, provisional: false };
}

/** When the feedback on a consultation is due, counted from its closing day. */
export function feedbackDueOn(closesAt: Date, profile: RulesProfile, calendar: HolidayCalendar): Deadline {
  return deadlineAfter(closingDay(closesAt), profile.limits.feedbackDue, calendar);
}
