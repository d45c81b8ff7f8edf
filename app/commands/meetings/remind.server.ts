import type { Database, Tx } from 'db/database';
import { jobs } from 'db/schema/record';
import { enqueueMail } from '../mail/enqueue.server';

/** A letter to one person; `key` is the same whenever the same thing is to be said to the same person again. */
export type ReminderLetter = { key: string; recipient: string; subject: string; body: string };

/**
 * Sends the reminders that are due, each to each person exactly once: the note that it was sent and the mail are one transaction,
 * and of two processes that try at once one finds it noted. Answers how many went into the outbox.
 */
export async function remindOfMeetings(db: Database, now: Date, letters: readonly ReminderLetter[]): Promise<number> {
  let sent = 0;
  for (const letter of letters) if (await db.transaction((tx) => remindOnce(tx, now, letter))) sent += 1;
  return sent;
}

async function remindOnce(tx: Tx, now: Date, { key, ...letter }: ReminderLetter): Promise<boolean> {
  const noted = await tx
    .insert(jobs)
    .values({ kind: 'meetingReminder', dedupe: key, payload: {}, runAt: now, doneAt: now })
    .onConflictDoNothing({ target: [jobs.kind, jobs.dedupe] })
    .returning({ id: jobs.id });
  if (noted.length > 0) await enqueueMail(tx, { ...letter, createdAt: now });
  return noted.length > 0;
}
