import { invitations } from 'db/schema/invitations';
import { and, eq, isNull } from 'drizzle-orm';
import type { InvitationLetters } from '~/domain/invitation/letters';
import { invitationFacts } from '~/queries/invitation-facts.server';
import { type Act, forbidden, type Outcome, refused, refuseIf, transact } from '../act.server';
import { papersOf } from '../invitations/remind.server';
import { sendWithLink } from '../invitations/write.server';
import { changeableMeeting } from '../meetings/changeable.server';

/** Tells everybody who said yes that the papers are ready, each with a personal link. Gives how many were told. */
export async function announcePapers(
  act: Act,
  { meetingId, letters }: { meetingId: string; letters: InvitationLetters },
): Promise<Outcome<{ told: number }>> {
  const no = forbidden(act, 'meeting.invite', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const { heldAt } = await changeableMeeting(tx, meetingId);
    const count = await papersOf(tx, meetingId);
    refuseIf([
      ...(heldAt <= act.now ? [{ code: 'meeting_over' }] : []),
      ...(count === 0 ? [{ code: 'paper_missing', field: 'file' }] : []),
    ]);
    const coming = await tx
      .select({ id: invitations.id })
      .from(invitations)
      .where(
        and(eq(invitations.meetingId, meetingId), eq(invitations.answer, 'accepted'), isNull(invitations.withdrawnAt)),
      );
    let told = 0;
    for (const { id } of coming) {
      const invitation = (await invitationFacts(tx, { id }))!;
      await sendWithLink(tx, invitation, (facts) => letters.papers({ ...facts, papers: count }), act.now);
      if (invitation.email) told += 1;
    }
    return { told };
  });
}
