import type { submissionAnswers } from '../vocabulary';

/**
 * Where a submission stands in the bureau's queue: it waits for an answer, is under review, is overdue, its clock stands still for
 * supplements (`paused`), or it was sent back for supplements before it was accepted (`supplement`).
 */
export const queueStates = ['waiting', 'running', 'overdue', 'paused', 'supplement'] as const;
export type QueueState = (typeof queueStates)[number];

/** The one state of a submission in the queue. What is overdue is that whatever else it is, but for what the unit is asked for. */
export function queueStateOf(row: {
  answer: (typeof submissionAnswers)[number] | null;
  paused: boolean;
  overdue: boolean;
}): QueueState {
  const { answer, paused, overdue } = row;
  if (answer === 'supplement') return 'supplement';
  if (overdue) return 'overdue';
  if (paused) return 'paused';
  return answer === null ? 'waiting' : 'running';
}
