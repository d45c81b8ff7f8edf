import type { Database } from 'db/database';
import { postponeJob } from '../jobs/settle.server';
import type { ClaimedMail } from './claim.server';

/**
 * Notes that a mail could not be handed over; it waits longer each time. Answers whether it was given up: it stays in the
 * outbox then, unsent, for somebody to look at. `fault` must not name the recipient.
 */
export const postponeMail = (
  db: Database,
  { jobId, createdAt, attempts }: ClaimedMail,
  fault: string,
  now: Date,
): Promise<{ givenUp: boolean }> => postponeJob(db, { id: jobId, createdAt, attempts }, fault, now);
