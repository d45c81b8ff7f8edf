import type { Tx } from 'db/database';
import { invitations } from 'db/schema/invitations';
import { eq } from 'drizzle-orm';
import { refusalsToCheckIn } from '~/domain/invitation/invitation';
import { type InvitationRow, invitationFacts } from '~/queries/invitation-facts.server';
import { currentProfile } from '~/queries/rules-profile.server';
import { type Act, forbidden, type Outcome, Refusal, record, refused, refuseIf, transact } from '../act.server';
import { changeableMeeting } from '../meetings/changeable.server';
import { writeAttendance } from '../meetings/record-attendance.server';
import { linkHash } from './link.server';

/** The person signs in at the door by the personal link: no account, only around the meeting. Pressed twice it is one. */
export const checkIn = (act: Act, { token }: { token: string }): Promise<Outcome> =>
  transact(act, async (tx) => {
    const invitation = await invitationFacts(tx, { tokenHash: linkHash(token) });
    if (!invitation) throw new Refusal([{ code: 'not_found' }]);
    if (invitation.checkedInAt) return;
    const { profile } = await currentProfile(tx, act.now);
    refuseIf(refusalsToCheckIn(invitation, profile, act.now));
    await writePresence(tx, act, invitation, { attended: true, by: 'person' });
  });

/** The secretary ticks who is there, or takes a tick back; also for who has no telephone. */
export async function tickPresence(
  act: Act,
  { invitationId, attended }: { invitationId: string; attended: boolean },
): Promise<Outcome> {
  const no = forbidden(act, 'meeting.invite', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const invitation = await invitationFacts(tx, { id: invitationId });
    if (!invitation) throw new Refusal([{ code: 'not_found' }]);
    refuseIf(invitation.withdrawnAt && attended ? [{ code: 'invitation_withdrawn' }] : []);
    await writePresence(tx, act, invitation, { attended, by: 'secretary' });
  });
}

/** The roster is filled from here: one presence, one row of attendance. */
export async function writePresence(
  tx: Tx,
  act: Act,
  { id, meetingId, representativeId, answer }: InvitationRow,
  { attended, by }: { attended: boolean; by: 'person' | 'secretary' },
) {
  await changeableMeeting(tx, meetingId);
  const saidByComing = attended && answer === null ? { accepted: true } : {};
  await writeAttendance(tx, act, { meetingId, representativeId, attended, ...saidByComing });
  const presence = attended ? { checkedInAt: act.now, checkedInBy: by } : { checkedInAt: null, checkedInBy: null };
  await tx
    .update(invitations)
    .set({ ...presence, ...(attended ? { answer: answer ?? 'accepted' } : {}) })
    .where(eq(invitations.id, id));
  await record(tx, act, {
    type: 'invitation.checked_in',
    subject: meetingId,
    data: { invitationId: id, attended, by },
  });
}
