import { dayOf } from '../calendar/day';
import type { Reason } from '../reason';
import { type ConsultationTimes, phaseAt } from './phase';

/**
 * May the closing be moved to `closesAt`? All reasons against it; none means yes. A consultation is never closed early;
 * it may be extended, or reopened after closing, with a reason the public reads, until the feedback is out.
 */
export function refusalsToMoveClosing(
  consultation: ConsultationTimes,
  move: { closesAt: Date; reason: string },
  now: Date,
): Reason[] {
  const phase = phaseAt(consultation, now);
  const closes = dayOf(consultation.closesAt);
  const reasons: Reason[] = [];
  if (phase === 'preparing') reasons.push({ code: 'consultation_not_published' });
  if (phase === 'terminated') reasons.push({ code: 'closing.consultation_terminated' });
  // Whatever the clock says: with one that was set back the feedback on record would seem to be yet to come.
  if (consultation.feedbackPublishedAt && phase !== 'terminated') reasons.push({ code: 'closing.feedback_is_out' });
  if (move.closesAt <= consultation.closesAt) reasons.push({ code: 'closing.never_earlier', facts: { closes } });
  if (move.closesAt <= now) reasons.push({ code: 'closing.in_the_past' });
  if (move.reason.trim() === '') reasons.push({ code: 'closing.no_reason' });
  return reasons;
}
