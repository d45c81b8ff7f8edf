import type { Read } from 'db/database';
import type { Day } from '~/domain/calendar/day';
import { countyCalendar } from './county-calendar.server';

export type KnownYear = {
  year: number;
  wholeYear: boolean;
  holidays: number;
  makeUpWorkdays: Day[];
  sources: string[];
};

/** Which years' holidays are known and from which notices, the latest first, and to which day everything is certain. */
export async function calendarPage(read: Read): Promise<{ knownThrough: Day; years: KnownYear[] }> {
  const { years, knownThrough } = await countyCalendar(read);
  return {
    knownThrough,
    years: Object.entries(years)
      .map(([year, { holidays, makeUpWorkdays, wholeYear, sources }]) => ({
        year: Number(year),
        wholeYear,
        holidays: holidays.length,
        makeUpWorkdays,
        sources,
      }))
      .sort((a, b) => b.year - a.year),
  };
}
