import type { Tx } from 'db/database';
import { invitations } from 'db/schema/invitations';
import { representatives } from 'db/schema/meetings';
import { jobs } from 'db/schema/record';
import { selections } from 'db/schema/selection';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { invitationReminders } from '~/domain/invitation/invitation';
import type { InvitationLetters } from '~/domain/invitation/letters';
import { invitationFacts } from '~/queries/invitation-facts.server';
import { currentProfile } from '~/queries/rules-profile.server';
import {
  type Act,
  accountId,
  forbidden,
  type Outcome,
  Refusal,
  record,
  refused,
  refuseIf,
  transact,
} from '../act.server';
import { changeableMeeting } from '../meetings/changeable.server';
import { writeAttendance } from '../meetings/record-attendance.server';
import { sendWithLink } from './write.server';

export const newInvitations = z.object({
  invited: z.array(z.string(), 'chooseOne').min(1, 'chooseOne'),
  answerBy: z.date('required'),
});
type Invite = z.output<typeof newInvitations> & { meetingId: string; letters: InvitationLetters };

/**
 * Invites people who were chosen for an item of the meeting; each is sent a personal link. Refuses a reserve, who was not
 * chosen, and who holds an invitation that stands. Who was told not to come may be invited again. The roster is filled from here:
 * who is invited stands on it, without an answer.
 */
export async function invite(act: Act, input: Invite): Promise<Outcome<{ invitationIds: string[] }>> {
  const no = forbidden(act, 'meeting.invite', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => ({ invitationIds: await writeInvitations(tx, act, input) }));
}

/** The same inside a transaction. */
export async function writeInvitations(tx: Tx, act: Act, { meetingId, answerBy, letters, ...input }: Invite) {
  const invited = [...new Set(input.invited)];
  const { heldAt } = await changeableMeeting(tx, meetingId);
  refuseIf([
    ...(heldAt <= act.now ? [{ code: 'meeting_over' }] : []),
    ...(answerBy > heldAt || answerBy <= act.now ? [{ code: 'answer_day_wrong', field: 'answerBy' }] : []),
    ...(await notInvitable(tx, meetingId, invited)),
  ]);
  const ids: string[] = [];
  for (const representativeId of invited) {
    const anew = {
      invitedBy: accountId(act),
      invitedAt: act.now,
      answerBy,
      answer: null,
      answerReason: '',
      answeredAt: null,
      withdrawnAt: null,
      withdrawnReason: '',
    };
    const [row] = await tx
      .insert(invitations)
      .values({ meetingId, representativeId, ...anew })
      .onConflictDoUpdate({ target: [invitations.meetingId, invitations.representativeId], set: anew })
      .returning({ id: invitations.id });
    const id = row!.id;
    ids.push(id);
    await writeAttendance(tx, act, { meetingId, representativeId, attended: false, accepted: null });
    await sendWithLink(tx, (await invitationFacts(tx, { id }))!, letters.invitation, act.now);
    await planReminders(tx, act, id, { answerBy, heldAt, invitedAt: act.now });
    await record(tx, act, {
      type: 'invitation.sent',
      subject: meetingId,
      data: { invitationId: id, representativeId },
    });
  }
  return ids;
}

async function notInvitable(tx: Tx, meetingId: string, invited: string[]) {
  const chosen = await tx
    .select({ id: selections.representativeId })
    .from(selections)
    .where(and(eq(selections.meetingId, meetingId), isNull(selections.reserve)));
  const standing = await tx
    .select({ id: invitations.representativeId })
    .from(invitations)
    .where(and(eq(invitations.meetingId, meetingId), isNull(invitations.withdrawnAt)));
  const people = await tx
    .select({ id: representatives.id, name: representatives.name })
    .from(representatives)
    .where(inArray(representatives.id, invited));
  if (people.length < invited.length) throw new Refusal([{ code: 'not_found' }]);
  return people.flatMap(({ id, name: person }) => [
    ...(chosen.some((one) => one.id === id) ? [] : [{ code: 'not_chosen', facts: { person } }]),
    ...(standing.some((one) => one.id === id) ? [{ code: 'invited_twice', facts: { person } }] : []),
  ]);
}

type When = Parameters<typeof invitationReminders>[0];

/** Two reminders of a kind are one job: invited again, it is planned anew. */
async function planReminders(tx: Tx, act: Act, id: string, when: When) {
  const { profile } = await currentProfile(tx, act.now);
  for (const { kind, runAt } of invitationReminders(when, profile)) {
    const again = { runAt, doneAt: null };
    await tx
      .insert(jobs)
      .values({ kind, dedupe: id, payload: {}, runAt })
      .onConflictDoUpdate({ target: [jobs.kind, jobs.dedupe], set: again });
  }
}
