import type { Read } from 'db/database';
import { type Deadline, feedbackDueOn } from '~/domain/period/deadline';
import { isFeedbackOverdue } from '~/domain/period/phase';
import type { ConsultationFacts } from './consultation-facts.server';
import { countyCalendar } from './county-calendar.server';
import { profileVersion } from './rules-profile.server';

/** The day by which a consultation is to be answered, and whether that day is over without an answer. */
export async function feedbackDue(
  read: Read,
  facts: ConsultationFacts,
  now: Date,
): Promise<Deadline & { overdue: boolean }> {
  const profile = await profileVersion(read, facts.profileVersion);
  const due = feedbackDueOn(facts.closesAt, profile, await countyCalendar(read));
  return { ...due, overdue: isFeedbackOverdue(facts, due.day, now) };
}
