import { invitations } from 'db/schema/invitations';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { InvitationLetters } from '~/domain/invitation/letters';
import { invitationFacts } from '~/queries/invitation-facts.server';
import { type Act, forbidden, type Outcome, Refusal, record, refused, refuseIf, transact } from '../act.server';
import { enqueueMail } from '../mail/enqueue.server';
import { changeableMeeting } from '../meetings/changeable.server';
import { writeRemoval } from '../meetings/remove-from-roster.server';
import { factsInWords } from './write.server';

export const withdrawal = z.object({
  invitationId: z.string(),
  reason: z.string('required').trim().min(1, 'required').max(300, 'tooLong'),
});

/** Withdraws an invitation and tells the person why. Refused once the person sits in the meeting. */
export async function withdrawInvitation(
  act: Act,
  { invitationId, reason, letters }: z.output<typeof withdrawal> & { letters: InvitationLetters },
): Promise<Outcome> {
  const no = forbidden(act, 'meeting.invite', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const invitation = await invitationFacts(tx, { id: invitationId });
    if (!invitation) throw new Refusal([{ code: 'not_found' }]);
    await changeableMeeting(tx, invitation.meetingId);
    refuseIf([
      ...(invitation.withdrawnAt ? [{ code: 'invitation_withdrawn' }] : []),
      ...(invitation.checkedInAt ? [{ code: 'checked_in_already' }] : []),
    ]);
    await tx
      .update(invitations)
      .set({ withdrawnAt: act.now, withdrawnReason: reason, seat: '' })
      .where(eq(invitations.id, invitationId));
    await writeRemoval(tx, act, invitation);
    if (invitation.email && act.now < invitation.heldAt) {
      const letter = letters.withdrawn({ ...(await factsInWords(tx, invitation)), reason });
      await enqueueMail(tx, { recipient: invitation.email, ...letter, createdAt: act.now });
    }
    await record(tx, act, { type: 'invitation.withdrawn', subject: invitation.meetingId, data: { invitationId } });
  });
}
