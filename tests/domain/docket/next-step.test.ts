import { describe, expect, it } from 'vitest';
import { type NextStep, nextStep, type Progress } from '~/domain/docket/next-step';

const opened: Progress = {
  terminated: false,
  published: false,
  consultationDraft: 'none',
  phase: null,
  unanswered: 0,
  reviewDraftConfirmed: false,
  submission: 'none',
  conclusion: null,
};
const answered: Progress = { ...opened, consultationDraft: 'confirmed', phase: 'answered' };

describe('what a docket waits for', () => {
  it.each<[string, Partial<Progress>, NextStep]>([
    ['just opened, for a draft', {}, 'upload_draft'],
    ['with a draft nobody has checked, for its confirmation', { consultationDraft: 'unconfirmed' }, 'confirm_draft'],
    ['with a confirmed draft, for its notice', { consultationDraft: 'confirmed' }, 'publish_notice'],
    ['announced, for its opening', { consultationDraft: 'confirmed', phase: 'scheduled' }, 'wait_for_opening'],
    [
      'open, for its closing, however many comments came',
      { consultationDraft: 'confirmed', phase: 'open', unanswered: 9 },
      'wait_for_closing',
    ],
    [
      'closed, for the last answer',
      { consultationDraft: 'confirmed', phase: 'closed', unanswered: 1 },
      'answer_comments',
    ],
    [
      'closed without any comment, for its feedback all the same',
      { consultationDraft: 'confirmed', phase: 'closed' },
      'publish_feedback',
    ],
    ['answered, for the review draft', answered, 'confirm_review_draft'],
    ['answered and revised, for the submission', { ...answered, reviewDraftConfirmed: true }, 'submit_for_review'],
    [
      'refused at the gate, for another submission',
      { ...answered, reviewDraftConfirmed: true, submission: 'refused' },
      'submit_for_review',
    ],
    ['submitted, for the bureau', { ...answered, submission: 'waiting' }, 'wait_for_review'],
    ['found lawful, for its publication', { ...answered, conclusion: 'lawful' }, 'publish_document'],
    ['found in need of amendment, for the drafting unit', { ...answered, conclusion: 'toBeAmended' }, 'follow_review'],
    ['published, for nothing', { ...answered, conclusion: 'lawful', published: true }, 'done'],
    ['ended, for nothing', { phase: 'terminated', terminated: true }, 'done'],
  ])('%s', (_name, progress, step) => {
    expect(nextStep({ ...opened, ...progress })).toBe(step);
  });
});
