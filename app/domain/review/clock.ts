import { type Day, dayOf } from '../calendar/day';
import type { HolidayCalendar } from '../calendar/holiday-calendar';
import { type ClockReading, type Pause, workingDayClock } from '../calendar/working-day-clock';
import { addWorkingDays } from '../calendar/working-days';
import { type LimitSource, limitSource } from '../profile/limit-source';
import type { RulesProfile } from '../profile/rules-profile';

type Limit = { days: number; source: LimitSource };

export type ReviewClock = ClockReading & {
  longest: Limit;
  /**
   * The time that the reviewer is sure of (for major decisions by decree 713, article 26): nobody may press for an opinion
   * before the end of `until`. It is no waiting period: an opinion may come earlier.
   */
  guaranteed: Limit & { until: Day };
};

/**
 * The clock of a legality review in working days; the day on which it starts is not counted. It stands still while supplements
 * are asked for (`pauses`); `dueOn`, the last day, which ends at 24:00, is open as long as one of them is.
 */
export function reviewClock(review: {
  startedAt: Date;
  majorDecision: boolean;
  profile: RulesProfile;
  calendar: HolidayCalendar;
  today: Day;
  pauses?: Pause[];
}): ReviewClock {
  const { profile, calendar, today, pauses = [] } = review;
  const startedOn = dayOf(review.startedAt);
  const limitOf = (key: 'reviewMin' | 'reviewMax' | 'reviewMinMajorDecision'): Limit => ({
    days: profile.limits[key].value,
    source: limitSource(profile, key),
  });
  const longest = limitOf('reviewMax');
  const least = limitOf(review.majorDecision ? 'reviewMinMajorDecision' : 'reviewMin');
  const reading = workingDayClock({ startedOn, days: longest.days, pauses, calendar, today });
  return {
    ...reading,
    longest,
    guaranteed: { ...least, until: addWorkingDays(startedOn, least.days, calendar).day },
  };
}
