import type { Database } from 'db/database';
import { jobs } from 'db/schema/record';
import { eq } from 'drizzle-orm';
import { nextTry } from '~/domain/mail/next-try';
import type { ClaimedJob } from './claim.server';

/** Notes that a job is done. */
export const finishJob = (db: Database, { id }: Pick<ClaimedJob, 'id'>, now: Date): Promise<void> =>
  db.transaction(async (tx) => {
    await tx.update(jobs).set({ doneAt: now, lockedUntil: null, lastError: null }).where(eq(jobs.id, id));
  });

/**
 * Notes that a job failed; it waits longer each time, and is given up after days, for somebody to look at. `fault` holds no
 * personal data: a mail's does not name its recipient.
 */
export async function postponeJob(
  db: Database,
  { id, createdAt, attempts }: ClaimedJob,
  fault: string,
  now: Date,
): Promise<{ givenUp: boolean }> {
  const again = nextTry(createdAt, attempts, now);
  const next = again ? { runAt: again } : { givenUpAt: now };
  await db.transaction((tx) =>
    tx
      .update(jobs)
      .set({ ...next, lockedUntil: null, lastError: fault })
      .where(eq(jobs.id, id)),
  );
  return { givenUp: again === undefined };
}
