import type { Reason } from '../reason';

/** What is looked at before somebody of the bureau works on a review. */
export type ReviewWorkFacts = {
  concluded: boolean;
  docketTerminated: boolean;
  /** The reviewer drafted the docket, or approved an exemption for it. */
  barred: boolean;
  /** The submission was given to somebody else. */
  assignedToAnother: boolean;
};

/** Every reason why this person may not work on this review now. */
export function refusalsToWork({ concluded, docketTerminated, barred, assignedToAnother }: ReviewWorkFacts): Reason[] {
  return [
    ...(concluded ? [{ code: 'review_already_concluded' }] : []),
    ...(docketTerminated ? [{ code: 'docket_terminated' }] : []),
    ...(barred ? [{ code: 'drafter_cannot_review' }] : []),
    ...(assignedToAnother ? [{ code: 'review_assigned_to_another' }] : []),
  ];
}
