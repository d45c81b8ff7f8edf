import type { Database } from 'db/database';
import { jobs } from 'db/schema/record';
import { eq } from 'drizzle-orm';
import { nextTry } from '~/domain/mail/next-try';
import type { ClaimedMail } from './claim.server';

/**
 * Notes that a mail could not be handed over; it waits longer each time. Answers whether it was given up: it stays in the
 * outbox then, unsent, for somebody to look at. `fault` must not name the recipient.
 */
export async function postponeMail(
  db: Database,
  { jobId, createdAt, attempts }: ClaimedMail,
  fault: string,
  now: Date,
): Promise<{ givenUp: boolean }> {
  const again = nextTry(createdAt, attempts, now);
  const next = again ? { runAt: again } : { givenUpAt: now };
  await db.transaction((tx) =>
    tx
      .update(jobs)
      .set({ ...next, lockedUntil: null, lastError: fault })
      .where(eq(jobs.id, jobId)),
  );
  return { givenUp: again === undefined };
}
