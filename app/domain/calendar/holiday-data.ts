import chineseDays from 'chinese-days';
import { addNaturalDays, type Day } from './day';
import { type HolidayCalendar, type HolidayYear, holidayCalendar } from './holiday-calendar';

// The decree on major decisions is in force since 2019-09-01: no period or clock of ours starts earlier.
const FIRST_YEAR = 2019;

/** The State Council's yearly arrangements as far as the installed chinese-days knows them; a newer release adds years. */
export const builtInCalendar: HolidayCalendar = holidayCalendar(readYears());

function readYears(): Record<number, HolidayYear> {
  const years: Record<number, HolidayYear> = {};
  for (let year = FIRST_YEAR; ; year += 1) {
    const arrangement = readYear(year);
    if (arrangement.holidays.length === 0) return years;
    years[year] = arrangement;
  }
}

function readYear(year: number): HolidayYear {
  const holidays: Day[] = [];
  const makeUpWorkdays: Day[] = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addNaturalDays(day, 1)) {
    // Only named days ("National Day,国庆节,3") come from a notice. For all others the library answers from the weekday,
    // also in years it does not know, and reads it in the server's own time zone: never ask it for those.
    const { name, work } = chineseDays.getDayDetail(day);
    if (name.includes(',')) (work ? makeUpWorkdays : holidays).push(day);
  }
  return { holidays, makeUpWorkdays, wholeYear: true, sources: [`国务院办公厅关于${year}年部分节假日安排的通知`] };
}
