import { invitationFacts } from '~/queries/invitation-facts.server';
import { type Act, forbidden, type Outcome, Refusal, refused, refuseIf, transact } from '../act.server';
import { issueLink } from './link.server';

/** A new personal link to be printed on an invitation that is handed over; for who left no e-mail address or lost the mail. */
export async function linkToPrint(act: Act, { invitationId }: { invitationId: string }): Promise<Outcome<string>> {
  const no = forbidden(act, 'meeting.invite', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const invitation = await invitationFacts(tx, { id: invitationId });
    if (!invitation) throw new Refusal([{ code: 'not_found' }]);
    refuseIf(invitation.withdrawnAt ? [{ code: 'invitation_withdrawn' }] : []);
    return (await issueLink(tx, invitationId, act.now)).path;
  });
}
