import { addNaturalDays, type Day, dayOf, naturalDaysBetween } from '../calendar/day';
import { type HolidayCalendar, isWorkingDay } from '../calendar/holiday-calendar';
import { workingDaysBetween } from '../calendar/working-days';

/** The days of a consultation, from the first on which the public could comment to the last that is open until 24:00. */
export type Span = { first: Day; last: Day; countStartDay: boolean; calendar: HolidayCalendar };

/**
 * Both ways of counting found in practice, `exclusive` without the first day and `inclusive` with it; `counted` is the
 * one the county uses. `unknownRest`: days taken as rest that a holiday notice still to come could make working days.
 */
export type DayCount = {
  counted: number;
  exclusive: number;
  inclusive: number;
  unknownRest: number;
  provisional: boolean;
};

/** Counts a span in the unit of a limit; everything is 0 when it ends before it begins. */
export function countDays({ first, last, countStartDay, calendar }: Span, unit: 'day' | 'workingDay'): DayCount {
  if (last < first) return { counted: 0, exclusive: 0, inclusive: 0, unknownRest: 0, provisional: false };
  const rest =
    unit === 'day' ? naturalDays(naturalDaysBetween(first, last)) : workingDaysBetween(first, last, calendar);
  const firstDay = unit === 'day' || isWorkingDay(first, calendar) ? 1 : 0;
  return {
    counted: rest.days + (countStartDay ? firstDay : 0),
    exclusive: rest.days,
    inclusive: rest.days + firstDay,
    unknownRest: rest.atMost - rest.days,
    provisional: rest.provisional,
  };
}

const naturalDays = (days: number) => ({ days, atMost: days, provisional: false });

/** The last day open until 24:00: a day on which the consultation closes earlier is not a full one. */
export function lastFullDay(closesAt: Date): Day {
  return addNaturalDays(dayOf(closesAt), -1);
}

export type Standing = 'reached' | 'onlyInclusive' | 'dependsOnHolidays' | 'short';

/** How a count stands to a minimum of `value` days. */
export function standing(count: DayCount, value: number): Standing {
  if (count.counted >= value) return 'reached';
  if (count.inclusive >= value) return 'onlyInclusive';
  return count.counted + count.unknownRest >= value ? 'dependsOnHolidays' : 'short';
}
