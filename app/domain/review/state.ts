import type { submissionAnswers } from '../vocabulary';

/** `refused` by the gate; `waiting` for the bureau's answer; `supplement` asked for or `returned`; under review; concluded. */
export type SubmissionState = 'refused' | 'waiting' | 'supplement' | 'returned' | 'running' | 'concluded';

/** The one state of an attempt. */
export function submissionStateOf(attempt: {
  refusedByGate: boolean;
  answer: (typeof submissionAnswers)[number] | null;
  concludedAt: Date | null;
}): SubmissionState {
  const { refusedByGate, answer, concludedAt } = attempt;
  if (refusedByGate) return 'refused';
  if (answer === null) return 'waiting';
  if (answer !== 'accepted') return answer;
  return concludedAt === null ? 'running' : 'concluded';
}
