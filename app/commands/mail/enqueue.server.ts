import type { Tx } from 'db/database';
import { newId } from 'db/ids';
import { jobs, mails } from 'db/schema/record';

/** `unsubscribe` is the whole address at which one press ends such letters. */
export type Letter = { recipient: string; subject: string; body: string; unsubscribe?: string };

/** Puts a mail into the outbox, in the transaction of the act that it tells of. Recipient and body are kept sealed. */
export async function enqueueMail(tx: Tx, mail: Letter & { createdAt: Date }): Promise<void> {
  const id = newId();
  await tx.insert(mails).values({ ...mail, id });
  await tx.insert(jobs).values({ kind: 'mail', dedupe: id, payload: {}, runAt: mail.createdAt });
}
