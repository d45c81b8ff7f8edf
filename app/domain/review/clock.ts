import { type Day, dayOf } from '../calendar/day';
import type { HolidayCalendar } from '../calendar/holiday-calendar';
import { type ClockReading, workingDayClock } from '../calendar/working-day-clock';
import { addWorkingDays } from '../calendar/working-days';
import { type LimitSource, limitSource } from '../profile/limit-source';
import type { RulesProfile } from '../profile/rules-profile';

type Limit = { days: number; source: LimitSource };

export type ReviewClock = Omit<ClockReading, 'dueOn'> & {
  /** The last day of the review; it ends at 24:00. */
  dueOn: Day;
  longest: Limit;
  /**
   * The time that the reviewer is sure of (for major decisions by decree 713, article 26): nobody may press for an opinion
   * before the end of `until`. It is no waiting period: an opinion may come earlier.
   */
  guaranteed: Limit & { until: Day };
};

/**
 * The clock of a legality review in working days; the day on which it starts is not counted. Supplements are asked for before
 * a submission is accepted, so an accepted review has no pauses.
 */
export function reviewClock(review: {
  startedAt: Date;
  majorDecision: boolean;
  profile: RulesProfile;
  calendar: HolidayCalendar;
  today: Day;
}): ReviewClock {
  const { profile, calendar, today } = review;
  const startedOn = dayOf(review.startedAt);
  const limitOf = (key: 'reviewMin' | 'reviewMax' | 'reviewMinMajorDecision'): Limit => ({
    days: profile.limits[key].value,
    source: limitSource(profile, key),
  });
  const longest = limitOf('reviewMax');
  const least = limitOf(review.majorDecision ? 'reviewMinMajorDecision' : 'reviewMin');
  const reading = workingDayClock({ startedOn, days: longest.days, pauses: [], calendar, today });
  return {
    ...reading,
    // Only an open pause leaves the last day undecided, and there is none.
    dueOn: reading.dueOn!,
    longest,
    guaranteed: { ...least, until: addWorkingDays(startedOn, least.days, calendar).day },
  };
}
