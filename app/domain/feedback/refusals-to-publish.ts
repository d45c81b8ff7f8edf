import type { Reason } from '../reason';
import { type CountedComment, reconciles, totalsOf } from './totals';

export type FeedbackFacts = {
  published: boolean;
  closesAt: Date;
  countedThrough: Date;
  alreadyAnswered: boolean;
  terminated: boolean;
  /** Every comment received up to `countedThrough`. */
  comments: readonly (CountedComment & { reason: string | null })[];
};

/**
 * Every reason why a feedback report may not be published. It counts every comment received up to `countedThrough`, which is
 * never before closing nor after now; each standing comment has a disposition with a reason. Zero comments are reported too.
 */
export function refusalsToPublishFeedback(facts: FeedbackFacts, now: Date): Reason[] {
  const { comments, closesAt, countedThrough } = facts;
  const standing = comments.filter(({ withdrawn }) => !withdrawn);
  const open = standing.filter(({ result }) => result === null).length;
  const unreasoned = standing.filter(({ result, reason }) => result !== null && !reason?.trim()).length;
  const checks: [fails: boolean, reason: Reason][] = [
    [!facts.published, { code: 'consultation_not_published' }],
    [facts.alreadyAnswered, { code: 'feedback_already_published' }],
    [facts.terminated, { code: 'docket_terminated' }],
    [now < closesAt, { code: 'consultation_not_closed' }],
    [countedThrough < closesAt, { code: 'counted_before_closing' }],
    [countedThrough > now, { code: 'counted_in_the_future' }],
    [open > 0, { code: 'comments_unanswered', facts: { count: open } }],
    [unreasoned > 0, { code: 'dispositions_without_reason', facts: { count: unreasoned } }],
    [open === 0 && !reconciles(totalsOf(comments)), { code: 'totals_do_not_reconcile' }],
  ];
  return checks.filter(([fails]) => fails).map(([, reason]) => reason);
}
