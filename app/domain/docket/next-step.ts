import type { Phase } from '../period/phase';

/** What is known of a docket's way so far. */
export type Progress = {
  terminated: boolean;
  published: boolean;
  consultationDraft: 'none' | 'unconfirmed' | 'confirmed';
  phase: Phase | null;
  unanswered: number;
  reviewDraftConfirmed: boolean;
  submission: 'none' | 'refused' | 'waiting' | 'supplement' | 'returned' | 'in_review';
  conclusion: string | null;
};

export const nextSteps = [
  'upload_draft',
  'confirm_draft',
  'publish_notice',
  'wait_for_opening',
  'wait_for_closing',
  'answer_comments',
  'publish_feedback',
  'confirm_review_draft',
  'submit_for_review',
  'wait_for_review',
  'follow_review',
  'publish_document',
  'done',
] as const;
export type NextStep = (typeof nextSteps)[number];

/** The one thing that a docket waits for now. */
export function nextStep(progress: Progress): NextStep {
  const { phase, submission, conclusion } = progress;
  if (progress.terminated || progress.published) return 'done';
  if (conclusion === 'lawful') return 'publish_document';
  if (conclusion !== null) return 'follow_review';
  if (submission === 'waiting' || submission === 'in_review') return 'wait_for_review';
  if (progress.consultationDraft === 'none') return 'upload_draft';
  if (progress.consultationDraft === 'unconfirmed') return 'confirm_draft';
  if (phase === null || phase === 'preparing') return 'publish_notice';
  if (phase === 'scheduled') return 'wait_for_opening';
  if (phase === 'open') return 'wait_for_closing';
  if (phase === 'closed') return progress.unanswered > 0 ? 'answer_comments' : 'publish_feedback';
  return progress.reviewDraftConfirmed ? 'submit_for_review' : 'confirm_review_draft';
}

/** The tab of the desk on which that step is taken. */
export const tabOfStep: Record<NextStep, string> = {
  upload_draft: 'drafts',
  confirm_draft: 'drafts',
  publish_notice: 'notice',
  wait_for_opening: 'notice',
  wait_for_closing: 'comments',
  answer_comments: 'comments',
  publish_feedback: 'feedback',
  confirm_review_draft: 'drafts',
  submit_for_review: 'submission',
  wait_for_review: 'submission',
  follow_review: 'submission',
  publish_document: 'document',
  done: '',
};
