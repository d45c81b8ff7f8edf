import { type ConsultationTimes, phaseAt } from '../period/phase';
import type { Reason } from '../reason';

/**
 * Every reason why a published notice may not be put right. The words of the draft are never corrected in place: that is a new
 * version and a new round. Once the feedback is out the consultation is history.
 */
export function refusalsToCorrect(
  consultation: ConsultationTimes,
  correction: { reason: string; channels: Record<string, unknown> },
  now: Date,
): Reason[] {
  const phase = phaseAt(consultation, now);
  const offline = Object.entries(correction.channels).filter(([name, value]) => name !== 'online' && value);
  const checks: [fails: boolean, reason: Reason][] = [
    [phase === 'preparing', { code: 'consultation_not_published' }],
    [phase === 'terminated', { code: 'closing.consultation_terminated' }],
    [phase === 'answered', { code: 'correction_after_feedback' }],
    [correction.reason.trim() === '', { code: 'correction_without_words', field: 'reason' }],
    [offline.length === 0, { code: 'channels_missing' }],
  ];
  return checks.filter(([fails]) => fails).map(([, reason]) => reason);
}
