import type { ActivityKind } from '../vocabulary';

/** What is known of an activity's times. `endsAt` and `signUpClosesAt` are excluded. */
export type ActivityTimes = {
  kind: ActivityKind;
  publishedAt: Date | null;
  startsAt: Date;
  endsAt: Date;
  signUpClosesAt: Date | null;
  cancelledAt: Date | null;
  reportedAt: Date | null;
};

/** `signUp`: people can sign up; `running`: it is being held, or a questionnaire takes answers; `held`: what came of it is to come. */
export type ActivityPhase = 'preparing' | 'signUp' | 'upcoming' | 'running' | 'held' | 'reported' | 'cancelled';

/** The one state of an activity at `now`. Every time is half-open. */
export function activityPhase(activity: ActivityTimes, now: Date): ActivityPhase {
  const { publishedAt, startsAt, endsAt, signUpClosesAt, cancelledAt, reportedAt } = activity;
  if (!publishedAt || publishedAt > now) return 'preparing';
  if (cancelledAt && cancelledAt <= now) return 'cancelled';
  if (reportedAt && reportedAt <= now) return 'reported';
  if (now >= endsAt) return 'held';
  if (now >= startsAt) return 'running';
  return signUpClosesAt && now < signUpClosesAt ? 'signUp' : 'upcoming';
}
