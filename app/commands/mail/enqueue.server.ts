import type { Tx } from 'db/database';
import { mails } from 'db/schema/record';

/** Puts a mail into the outbox, in the transaction of the act that it tells of. Recipient and body are kept sealed. */
export async function enqueueMail(
  tx: Tx,
  mail: { recipient: string; subject: string; body: string; createdAt: Date },
): Promise<void> {
  await tx.insert(mails).values(mail);
}
