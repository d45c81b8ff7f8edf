import { invitations } from 'db/schema/invitations';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { refusalsToAnswer } from '~/domain/invitation/invitation';
import { invitationFacts } from '~/queries/invitation-facts.server';
import { type Act, type Outcome, Refusal, record, refuseIf, transact } from '../act.server';
import { writeAttendance } from '../meetings/record-attendance.server';
import { linkHash } from './link.server';

export const invitationAnswer = z.object({
  answer: z.enum(['accepted', 'declined'], 'chooseOne'),
  reason: z.string().trim().max(300, 'tooLong').default(''),
});

/**
 * Who was invited says yes or no, by the personal link; until the meeting begins the answer may be changed. Nobody can come in
 * somebody else's place: who cannot come says no, and a reserve is invited.
 */
export const answerInvitation = (
  act: Act,
  { token, answer, reason }: z.output<typeof invitationAnswer> & { token: string },
): Promise<Outcome> =>
  transact(act, async (tx) => {
    const invitation = await invitationFacts(tx, { tokenHash: linkHash(token) });
    if (!invitation) throw new Refusal([{ code: 'not_found' }]);
    refuseIf(refusalsToAnswer(invitation, act.now));
    const answerReason = answer === 'declined' ? reason : '';
    await tx
      .update(invitations)
      .set({ answer, answerReason, answeredAt: act.now })
      .where(eq(invitations.id, invitation.id));
    const { meetingId, representativeId, checkedInAt } = invitation;
    const attended = checkedInAt !== null;
    await writeAttendance(tx, act, { meetingId, representativeId, attended, accepted: answer === 'accepted' });
    const data = { invitationId: invitation.id, answer };
    await record(tx, act, { type: 'invitation.answered', subject: meetingId, data });
  });
