import type { Database } from 'db/database';
import { mails } from 'db/schema/record';
import { eq } from 'drizzle-orm';
import { type ClaimedJob, claimJob } from '../jobs/claim.server';

export type ClaimedMail = typeof mails.$inferSelect & { job: ClaimedJob };

/** Longer than handing over a mail can take: whoever claimed one and died gives it free after it. */
export const leaseMilliseconds = 15 * 60_000;

/** Takes the mail that has been due longest, so that nobody else sends it meanwhile. */
export async function claimMail(db: Database, now: Date): Promise<ClaimedMail | undefined> {
  const job = await claimJob(db, 'mail', leaseMilliseconds, now);
  if (!job) return undefined;
  const [mail] = await db.read.select().from(mails).where(eq(mails.id, job.dedupe));
  if (!mail) throw new Error(`job ${job.id} has no mail`);
  return { ...mail, job: { ...job, createdAt: mail.createdAt } };
}
