import type { Database, Tx } from 'db/database';
import { jobs } from 'db/schema/record';
import type { MeetingReminder } from '~/domain/meeting/reminders';
import { enqueueMail } from '../mail/enqueue.server';

/**
 * Sends the reminders that are due to the office's address, each exactly once: the note that it was sent and the mail are one
 * transaction, and of two processes that try at once one finds it noted. Answers how many went into the outbox.
 */
export async function remindOfMeetings(
  db: Database,
  now: Date,
  due: readonly MeetingReminder[],
  write: (reminder: MeetingReminder) => { recipient: string; subject: string; body: string },
): Promise<number> {
  let sent = 0;
  for (const reminder of due) if (await db.transaction((tx) => remindOnce(tx, now, reminder, write))) sent += 1;
  return sent;
}

async function remindOnce(
  tx: Tx,
  now: Date,
  reminder: MeetingReminder,
  write: (reminder: MeetingReminder) => { recipient: string; subject: string; body: string },
): Promise<boolean> {
  const noted = await tx
    .insert(jobs)
    .values({ kind: 'meetingReminder', dedupe: reminder.key, payload: {}, runAt: now, doneAt: now })
    .onConflictDoNothing({ target: [jobs.kind, jobs.dedupe] })
    .returning({ id: jobs.id });
  if (noted.length > 0) await enqueueMail(tx, { ...write(reminder), createdAt: now });
  return noted.length > 0;
}
