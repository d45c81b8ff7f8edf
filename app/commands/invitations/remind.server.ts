import type { Database, Tx } from 'db/database';
import { recordEvent } from 'db/record';
import { papers } from 'db/schema/invitations';
import { jobs } from 'db/schema/record';
import { and, asc, eq, inArray, isNull, lte } from 'drizzle-orm';
import { eveOf, invitationState } from '~/domain/invitation/invitation';
import type { InvitationLetters } from '~/domain/invitation/letters';
import { type InvitationRow, invitationFacts } from '~/queries/invitation-facts.server';
import { currentProfile } from '~/queries/rules-profile.server';
import { sendWithLink } from './write.server';

const kinds = ['invitation-answer', 'invitation-eve'];

/**
 * Writes the reminders that are due: to who has not answered, and on the eve of the meeting to who comes. A reminder and the
 * note that it was written are one transaction, so each is written once, whoever asks. Gives how many.
 */
export async function remindInvited(db: Database, letters: InvitationLetters, now: Date): Promise<number> {
  let written = 0;
  for (let more = true; more; ) {
    const done = await db.transaction((tx) => remindNext(tx, letters, now));
    more = done !== undefined;
    if (done === 'written') written += 1;
  }
  return written;
}

async function remindNext(tx: Tx, letters: InvitationLetters, now: Date): Promise<'written' | 'passed' | undefined> {
  const [job] = await tx
    .select()
    .from(jobs)
    .where(and(inArray(jobs.kind, kinds), isNull(jobs.doneAt), lte(jobs.runAt, now)))
    .orderBy(asc(jobs.runAt), asc(jobs.id))
    .limit(1);
  if (!job) return undefined;
  const invitation = await invitationFacts(tx, { id: job.dedupe });
  const { profile } = await currentProfile(tx, now);
  if (invitation && job.kind === 'invitation-eve' && eveOf(invitation.heldAt, profile) > now) {
    // The meeting was moved: its eve is another day.
    await tx
      .update(jobs)
      .set({ runAt: eveOf(invitation.heldAt, profile) })
      .where(eq(jobs.id, job.id));
    return 'passed';
  }
  await tx.update(jobs).set({ doneAt: now }).where(eq(jobs.id, job.id));
  if (!invitation || !isWanted(job.kind, invitation, now)) return 'passed';
  const count = await papersOf(tx, invitation.meetingId);
  const letter: InvitationLetters['eveReminder'] =
    job.kind === 'invitation-eve' ? letters.eveReminder : letters.answerReminder;
  await sendWithLink(tx, invitation, (facts) => letter({ ...facts, papers: count }), now);
  await recordEvent(tx, {
    type: 'invitation.reminded',
    at: now,
    actor: 'system',
    subject: invitation.meetingId,
    data: { invitationId: invitation.id, kind: job.kind },
  });
  return 'written';
}

function isWanted(kind: string, invitation: InvitationRow, now: Date): boolean {
  if (!invitation.email) return false;
  const state = invitationState(invitation, now);
  return now < invitation.heldAt && state === (kind === 'invitation-eve' ? 'accepted' : 'waiting');
}

/** How many papers wait for those who come. */
export async function papersOf(tx: Tx, meetingId: string): Promise<number> {
  const rows = await tx
    .select({ id: papers.id })
    .from(papers)
    .where(and(eq(papers.meetingId, meetingId), isNull(papers.removedAt)));
  return rows.length;
}
