import { type Day, weekday } from './day';

/** What the notice for one year says. Days may lie in the last week of the year before ("元旦" make-up days). */
export type HolidayYear = {
  holidays: Day[];
  makeUpWorkdays: Day[];
  /** false when only single days were announced, which says nothing about the rest of the year */
  wholeYear: boolean;
  /** titles of the notices the days were taken from */
  sources: string[];
};

/** Public holidays and make-up working days by the year of their notice. Every day up to `knownThrough` is certain. */
export type HolidayCalendar = { years: Record<number, HolidayYear>; knownThrough: Day };

type DayKind = 'working' | 'makeUp' | 'weekend' | 'holiday';
export type DayStatus = { kind: DayKind; certainty: 'known' | 'provisional' };

/** A calendar over the given years, with the last certain day worked out (unbroken from the first year on). */
export function holidayCalendar(years: Record<number, HolidayYear>): HolidayCalendar {
  let last = Math.min(...Object.keys(years).map(Number));
  while (years[last + 1]?.wholeYear) last += 1;
  return { years, knownThrough: `${last}-12-28` };
}

/**
 * What kind of day it is, and whether that is certain. Without the notice of its year a day is judged by its weekday
 * and called provisional.
 */
export function statusOfDay(day: Day, calendar: HolidayCalendar): DayStatus {
  const year = Number(day.slice(0, 4));
  for (const notice of [calendar.years[year + 1], calendar.years[year]]) {
    if (notice?.holidays.includes(day)) return { kind: 'holiday', certainty: 'known' };
    if (notice?.makeUpWorkdays.includes(day)) return { kind: 'makeUp', certainty: 'known' };
  }
  return {
    kind: weekday(day) > 5 ? 'weekend' : 'working',
    certainty: isCertain(day, calendar) ? 'known' : 'provisional',
  };
}

// The notice of a year has moved days as early as 29 December of the year before (2018-12-29 for 2019), so the last
// three days of a year are certain only when the next notice is known as well.
function isCertain(day: Day, { years }: HolidayCalendar): boolean {
  const year = Number(day.slice(0, 4));
  if (!years[year]?.wholeYear) return false;
  return day <= `${year}-12-28` || Boolean(years[year + 1]?.wholeYear);
}

/** Is the day worked (a weekday that is no holiday, or a make-up working day)? */
export function isWorkingDay(day: Day, calendar: HolidayCalendar): boolean {
  return works(statusOfDay(day, calendar));
}

/** The same question for a status already looked up. */
export function works({ kind }: DayStatus): boolean {
  return kind === 'working' || kind === 'makeUp';
}
