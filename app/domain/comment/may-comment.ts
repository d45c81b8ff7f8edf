import { type ConsultationTimes, isLate, phaseAt } from '../period/phase';
import type { Reason } from '../reason';

/** Either why a comment cannot be taken at `receivedAt`, or whether it is late. After closing it is kept, never dropped. */
export function mayComment(
  consultation: ConsultationTimes,
  receivedAt: Date,
): { reason: Reason } | { reason?: undefined; late: boolean } {
  const phase = phaseAt(consultation, receivedAt);
  if (phase === 'preparing') return { reason: { code: 'not_found' } };
  if (phase === 'scheduled')
    return { reason: { code: 'comment_before_opening', facts: { opens: consultation.opensAt.toISOString() } } };
  if (phase === 'terminated') return { reason: { code: 'docket_terminated' } };
  return { late: isLate(receivedAt, consultation.closesAt) };
}

/** Whether the citizen may still change or withdraw what was sent: up to and not including `minutes` after it came in. */
export const mayChangeComment = (receivedAt: Date, now: Date, minutes: number): boolean =>
  now.getTime() - receivedAt.getTime() < minutes * 60_000;

/** Levels of a draft that an opinion can be about. Headings, notes and contents are not law by themselves. */
export const commentableLevels: readonly string[] = [
  'article',
  'paragraph',
  'item',
  'subitem',
  'subsubitem',
  'table',
  'plain',
  'attachment',
];
