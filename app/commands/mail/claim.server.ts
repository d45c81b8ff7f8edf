import type { Database } from 'db/database';
import { jobs, mails } from 'db/schema/record';
import { and, asc, eq, isNull, lte, or } from 'drizzle-orm';

export type ClaimedMail = typeof mails.$inferSelect & { jobId: string; attempts: number };

/** Longer than handing over a mail can take: whoever claimed one and died gives it free after it. */
export const leaseMilliseconds = 15 * 60_000;

/** Takes the mail that has been due longest, so that nobody else sends it meanwhile. `attempts` counts this one too. */
export function claimMail(db: Database, now: Date): Promise<ClaimedMail | undefined> {
  return db.transaction(async (tx) => {
    const [due] = await tx
      .select({ mail: mails, jobId: jobs.id, attempts: jobs.attempts })
      .from(jobs)
      .innerJoin(mails, eq(mails.id, jobs.dedupe))
      .where(
        and(
          eq(jobs.kind, 'mail'),
          isNull(jobs.doneAt),
          isNull(jobs.givenUpAt),
          lte(jobs.runAt, now),
          or(isNull(jobs.lockedUntil), lte(jobs.lockedUntil, now)),
        ),
      )
      .orderBy(asc(jobs.runAt), asc(jobs.id))
      .limit(1);
    if (!due) return undefined;
    const attempts = due.attempts + 1;
    const lockedUntil = new Date(now.getTime() + leaseMilliseconds);
    await tx.update(jobs).set({ attempts, lockedUntil }).where(eq(jobs.id, due.jobId));
    return { ...due.mail, jobId: due.jobId, attempts };
  });
}
