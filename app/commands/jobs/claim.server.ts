import type { Database } from 'db/database';
import { idTime } from 'db/ids';
import { jobs } from 'db/schema/record';
import { and, asc, eq, isNull, lte, or } from 'drizzle-orm';

/** A job that is ours until its lease ends. `dedupe` names what it is about, `attempts` counts this one too. */
export type ClaimedJob = {
  id: string;
  dedupe: string;
  payload: Record<string, string>;
  attempts: number;
  createdAt: Date;
};

/** Takes the job of a kind that has been due longest, so that nobody else does it meanwhile; nothing when none is due. */
export function claimJob(
  db: Database,
  kind: string,
  leaseMilliseconds: number,
  now: Date,
): Promise<ClaimedJob | undefined> {
  return db.transaction(async (tx) => {
    const [due] = await tx
      .select()
      .from(jobs)
      .where(
        and(
          eq(jobs.kind, kind),
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
    await tx.update(jobs).set({ attempts, lockedUntil }).where(eq(jobs.id, due.id));
    const { id, dedupe, payload } = due;
    return { id, dedupe, payload, attempts, createdAt: new Date(idTime(id)) };
  });
}
