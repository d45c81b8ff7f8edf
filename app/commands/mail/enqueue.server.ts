import type { Tx } from 'db/database';
import { newId } from 'db/ids';
import { jobs, mails } from 'db/schema/record';

/** Puts a mail into the outbox, in the transaction of the act that it tells of. Recipient and body are kept sealed. */
export async function enqueueMail(
  tx: Tx,
  mail: { recipient: string; subject: string; body: string; createdAt: Date },
): Promise<void> {
  const id = newId();
  await tx.insert(mails).values({ ...mail, id });
  await tx.insert(jobs).values({ kind: 'mail', dedupe: id, payload: {}, runAt: mail.createdAt });
}
