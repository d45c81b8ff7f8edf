import type { Database } from 'db/database';
import { mails } from 'db/schema/record';
import { eq } from 'drizzle-orm';

/** Notes that the mail server took a mail. */
export async function markSent(db: Database, mailId: string, now: Date): Promise<void> {
  await db.transaction((tx) => tx.update(mails).set({ sentAt: now }).where(eq(mails.id, mailId)));
}
