import type { Tx } from 'db/database';
import { invitations } from 'db/schema/invitations';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { dayOf } from '~/domain/calendar/day';
import { refusalsToAnswer } from '~/domain/invitation/invitation';
import { type ConsentField, consentFields } from '~/domain/vocabulary';
import { type InvitationRow, invitationFacts } from '~/queries/invitation-facts.server';
import { type Act, type Outcome, Refusal, record, refuseIf, transact } from '../act.server';
import { writeAttendance } from '../meetings/record-attendance.server';
import { invitationConsentWording, writeConsent } from '../meetings/record-consent.server';
import { linkHash } from './link.server';

export const invitationAnswer = z.object({
  answer: z.enum(['accepted', 'declined'], 'chooseOne'),
  reason: z.string().trim().max(300, 'tooLong').default(''),
  /** What of the person may be public, each by its own consent. */
  fields: z.array(z.enum(consentFields)).default([]),
});

/**
 * Who was invited says yes or no, by the personal link; until the meeting begins the answer may be changed. Nobody can come in
 * somebody else's place: who cannot come says no, and a reserve is invited. Who comes says in the same form what may be public.
 */
export const answerInvitation = (
  act: Act,
  { token, answer, reason, fields }: z.output<typeof invitationAnswer> & { token: string },
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
    if (answer === 'accepted') await writeOwnConsent(tx, act, invitation, fields);
    const data = { invitationId: invitation.id, answer };
    await record(tx, act, { type: 'invitation.answered', subject: meetingId, data });
  });

export const invitationConsent = invitationAnswer.pick({ fields: true });

/** The same person says anew what may be public, by the same link: to take back is as easy as to agree (PIPL, article 15). */
export const chooseByInvitation = (
  act: Act,
  { token, fields }: z.output<typeof invitationConsent> & { token: string },
): Promise<Outcome> =>
  transact(act, async (tx) => {
    const invitation = await invitationFacts(tx, { tokenHash: linkHash(token) });
    if (!invitation) throw new Refusal([{ code: 'not_found' }]);
    refuseIf(invitation.withdrawnAt ? [{ code: 'invitation_withdrawn' }] : []);
    await writeOwnConsent(tx, act, invitation, fields);
  });

async function writeOwnConsent(
  tx: Tx,
  act: Act,
  { meetingId, representativeId }: InvitationRow,
  fields: readonly ConsentField[],
): Promise<void> {
  const said = { name: fields.includes('name'), unit: fields.includes('unit'), post: fields.includes('post') };
  const words = { wordingVersion: invitationConsentWording, agreedOn: dayOf(act.now) };
  await writeConsent(tx, act, { meetingId, representativeId, fields: said, ...words });
}
