import { z } from 'zod';
import type { Reason } from '../reason';
import { type Day, daySchema, weekday } from './day';
import { type HolidayCalendar, holidayCalendar, statusOfDay } from './holiday-calendar';

/** A notice the county enters by hand: the yearly arrangement, or single days (`wholeYear: false`). */
export const holidayNoticeSchema = z.object({
  year: z.int('holiday.not_a_year').min(2019, 'holiday.not_a_year').max(2100, 'holiday.not_a_year'),
  wholeYear: z.boolean(),
  holidays: z.array(daySchema),
  makeUpWorkdays: z.array(daySchema),
  source: z.string().trim().min(1, 'holiday.no_source'),
});
export type HolidayNotice = z.infer<typeof holidayNoticeSchema>;

/** All reasons why a notice cannot be right: an empty list means it may be merged. */
export function holidayNoticeProblems(notice: HolidayNotice, calendar: HolidayCalendar): Reason[] {
  const { year, holidays, makeUpWorkdays } = notice;
  const days = [...holidays, ...makeUpWorkdays];
  const problem = (code: string) => (day: Day) => ({ code, facts: { day, year } });
  return [
    ...holidays.filter((day) => makeUpWorkdays.includes(day)).map(problem('holiday.day_in_both_lists')),
    ...days
      .filter((day) => day < `${year - 1}-12-25` || day > `${year}-12-31`)
      .map(problem('holiday.day_of_another_year')),
    ...makeUpWorkdays.filter((day) => isOrdinaryWorkday(day, calendar)).map(problem('holiday.already_a_working_day')),
    ...(notice.wholeYear ? fixedHolidays(year).filter((day) => !holidays.includes(day)) : []).map(
      problem('holiday.fixed_holiday_missing'),
    ),
  ];
}

/** The calendar with a notice merged on top: for the days it names, the notice overrides whatever was known before. */
export function withNotice(calendar: HolidayCalendar, notice: HolidayNotice): HolidayCalendar {
  const named = new Set([...notice.holidays, ...notice.makeUpWorkdays]);
  const others = (days: Day[]) => days.filter((day) => !named.has(day));
  const years = Object.fromEntries(
    Object.entries(calendar.years).map(([year, known]) => [
      Number(year),
      { ...known, holidays: others(known.holidays), makeUpWorkdays: others(known.makeUpWorkdays) },
    ]),
  );
  const own = years[notice.year];
  years[notice.year] = {
    holidays: [...(own?.holidays ?? []), ...notice.holidays].sort(),
    makeUpWorkdays: [...(own?.makeUpWorkdays ?? []), ...notice.makeUpWorkdays].sort(),
    wholeYear: notice.wholeYear || Boolean(own?.wholeYear),
    sources: [...(own?.sources ?? []), notice.source],
  };
  return holidayCalendar(years);
}

// Three public holidays never move with the moon: a yearly arrangement without one of them was copied incompletely.
const fixedHolidays = (year: number): Day[] => [`${year}-01-01`, `${year}-05-01`, `${year}-10-01`];

function isOrdinaryWorkday(day: Day, calendar: HolidayCalendar): boolean {
  return weekday(day) <= 5 && statusOfDay(day, calendar).kind === 'working';
}
