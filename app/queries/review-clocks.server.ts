import type { Read } from 'db/database';
import { dayOf } from '~/domain/calendar/day';
import type { Pause } from '~/domain/calendar/working-day-clock';
import type { RulesProfile } from '~/domain/profile/rules-profile';
import { type ReviewClock, reviewClock } from '~/domain/review/clock';
import { countyCalendar } from './county-calendar.server';
import { profileVersion } from './rules-profile.server';

type Clocked = { profileVersion: number; majorDecision: boolean; startedAt: Date; pauses?: Pause[] };

/**
 * Reads the clocks of reviews on the day of `now`, each under its docket's version of the rules. What was counted over holidays
 * not announced yet is counted anew here once they are.
 */
export async function reviewClocks(read: Read, now: Date): Promise<(of: Clocked) => Promise<ReviewClock>> {
  const calendar = await countyCalendar(read);
  const profiles = new Map<number, RulesProfile>();
  return async ({ profileVersion: version, majorDecision, startedAt, pauses = [] }) => {
    const profile = profiles.get(version) ?? (await profileVersion(read, version));
    profiles.set(version, profile);
    return reviewClock({ startedAt, majorDecision, profile, calendar, today: dayOf(now), pauses });
  };
}
