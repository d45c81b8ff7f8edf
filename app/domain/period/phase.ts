import { type Day, endOfDay } from '../calendar/day';

/** What is known of a consultation's times; `closesAt` is the one now in force, extensions included. */
export type ConsultationTimes = {
  publishedAt: Date | null;
  opensAt: Date;
  /** excluded: the first instant at which a comment is late */
  closesAt: Date;
  feedbackPublishedAt: Date | null;
  terminatedAt: Date | null;
};

/** `preparing` is not public yet; `closed` is closed and being analysed, until the feedback is out. */
export type Phase = 'preparing' | 'scheduled' | 'open' | 'closed' | 'answered' | 'terminated';

/** The one state of a consultation at `now`. Every time is half-open: a phase begins on its instant. */
export function phaseAt(consultation: ConsultationTimes, now: Date): Phase {
  const { publishedAt, opensAt, closesAt, feedbackPublishedAt, terminatedAt } = consultation;
  if (hasCome(terminatedAt, now)) return 'terminated';
  if (!hasCome(publishedAt, now)) return 'preparing';
  if (now < opensAt) return 'scheduled';
  if (now < closesAt) return 'open';
  return hasCome(feedbackPublishedAt, now) ? 'answered' : 'closed';
}

/** Did a comment arrive at or after the closing? It is kept and answered all the same, and marked. */
export function isLate(receivedAt: Date, closesAt: Date): boolean {
  return receivedAt >= closesAt;
}

/** Is the feedback still owed after 24:00 of the day it was due? */
export function isFeedbackOverdue(consultation: ConsultationTimes, dueOn: Day, now: Date): boolean {
  return phaseAt(consultation, now) === 'closed' && now >= endOfDay(dueOn);
}

function hasCome(moment: Date | null, now: Date): boolean {
  return moment !== null && moment <= now;
}
