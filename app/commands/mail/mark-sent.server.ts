import type { Database } from 'db/database';
import { jobs, mails } from 'db/schema/record';
import { eq } from 'drizzle-orm';
import type { ClaimedMail } from './claim.server';

/** Notes that the mail server took a mail. */
export function markSent(db: Database, { id, job }: ClaimedMail, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    await tx.update(mails).set({ sentAt: now }).where(eq(mails.id, id));
    await tx.update(jobs).set({ doneAt: now, lockedUntil: null, lastError: null }).where(eq(jobs.id, job.id));
  });
}
