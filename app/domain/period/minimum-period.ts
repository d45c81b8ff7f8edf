import { addNaturalDays, type Day } from '../calendar/day';
import type { HolidayCalendar } from '../calendar/holiday-calendar';
import { addWorkingDays } from '../calendar/working-days';
import type { RulesProfile } from '../profile/rules-profile';
import type { ClassFlags } from '../vocabulary';
import { type ClassMinimum, classMinimums } from './period-class';

/** `binding` names every class that needs the longest time (ties included); `lastDay` is the earliest lawful closing day. */
export type MinimumPeriod = { binding: [ClassMinimum, ...ClassMinimum[]]; lastDay: Day; provisional: boolean };

/**
 * The longest minimum period of the classes of a docket, for a consultation that opens on `startsOn`. Natural and
 * working days are compared by the day on which they end, since holidays decide which of the two is longer.
 */
export function minimumPeriod(at: {
  flags: ClassFlags;
  profile: RulesProfile;
  startsOn: Day;
  calendar: HolidayCalendar;
}): MinimumPeriod {
  const countStartDay = at.profile.limits.countStartDay.value;
  const ends = classMinimums(at.flags, at.profile).map((minimum) => ({
    minimum,
    end: earliestEnd(at.startsOn, minimum, countStartDay, at.calendar),
  }));
  const lastDay = ends
    .map(({ end }) => end.day)
    .sort()
    .at(-1)!;
  const longest = ends.filter(({ end }) => end.day === lastDay);
  return {
    binding: longest.map(({ minimum }) => minimum) as MinimumPeriod['binding'],
    lastDay,
    provisional: ends.some(({ end }) => end.provisional),
  };
}

function earliestEnd(startsOn: Day, { value, unit }: ClassMinimum, countStartDay: boolean, calendar: HolidayCalendar) {
  const from = countStartDay ? addNaturalDays(startsOn, -1) : startsOn;
  return unit === 'day'
    ? { day: addNaturalDays(from, value), provisional: false }
    : addWorkingDays(from, value, calendar);
}
