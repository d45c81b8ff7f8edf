import type { Database } from 'db/database';
import { sessions } from 'db/schema/people';
import { eq } from 'drizzle-orm';

/** Notes that a session was used, at most once a minute, so that reading pages does not write each time. */
export async function touchSession(db: Database, tokenHash: string, lastSeenAt: Date, now: Date): Promise<void> {
  if (now.getTime() - lastSeenAt.getTime() < 60_000) return;
  await db.transaction((tx) => tx.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.tokenHash, tokenHash)));
}
