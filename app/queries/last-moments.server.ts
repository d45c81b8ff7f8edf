import type { Read } from 'db/database';
import { events } from 'db/schema/record';
import { submissions } from 'db/schema/review';
import { desc, eq } from 'drizzle-orm';

/** When the gate last looked at a docket that was sent for review. */
export async function lastAttempt(read: Read, docketId: string): Promise<Date | undefined> {
  const [last] = await read
    .select({ at: submissions.submittedAt })
    .from(submissions)
    .where(eq(submissions.docketId, docketId))
    .orderBy(desc(submissions.submittedAt))
    .limit(1);
  return last?.at;
}

/** When the last thing on the record of a docket happened. */
export async function lastEvent(read: Read, docketId: string): Promise<Date | undefined> {
  const [last] = await read
    .select({ at: events.at })
    .from(events)
    .where(eq(events.docketId, docketId))
    .orderBy(desc(events.at))
    .limit(1);
  return last?.at;
}
