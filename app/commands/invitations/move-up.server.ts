import { invitations } from 'db/schema/invitations';
import { selections } from 'db/schema/selection';
import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { InvitationLetters } from '~/domain/invitation/letters';
import { invitationFacts } from '~/queries/invitation-facts.server';
import { poolCandidates } from '~/queries/pool-candidates.server';
import { type Act, forbidden, type Outcome, Refusal, record, refused, refuseIf, transact } from '../act.server';
import { changeableItem } from '../meetings/changeable.server';
import { writeInvitations } from './invite.server';
import { sendWithLink } from './write.server';

/**
 * A reserve takes a place that became free and is invited at once; who is invited to the meeting already is told of the further
 * item. Reserves move up in the order in which they were drawn: an earlier one of the same draw and category who can come goes
 * first. Who said no to the meeting, or may no longer be chosen, is passed over.
 */
export async function moveUp(
  act: Act,
  { selectionId, answerBy, letters }: { selectionId: string; answerBy: Date; letters: InvitationLetters },
): Promise<Outcome> {
  const no = forbidden(act, 'meeting.invite', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const [selection] = await tx.select().from(selections).where(eq(selections.id, selectionId));
    if (!selection) throw new Refusal([{ code: 'not_found' }]);
    const { itemId, meetingId, representativeId, drawId, reserve } = selection;
    await changeableItem(tx, itemId);
    if (reserve === null) throw new Refusal([{ code: 'not_a_reserve' }]);
    const pool = await poolCandidates(tx, { meetingId, itemId });
    const of = (id: string) => pool.find((one) => one.id === id);
    const person = of(representativeId);
    const waiting = await tx
      .select()
      .from(selections)
      .where(and(eq(selections.itemId, itemId), isNotNull(selections.reserve)))
      .orderBy(asc(selections.reserve));
    const invited = await tx.select().from(invitations).where(eq(invitations.meetingId, meetingId));
    const invitationOf = (id: string) => invited.find((one) => one.representativeId === id && !one.withdrawnAt);
    const canCome = (id: string) => of(id)?.hindrance === 'already_chosen' && invitationOf(id)?.answer !== 'declined';
    const earlier = waiting.find(
      (one) =>
        one.drawId === drawId &&
        one.reserve! < reserve &&
        of(one.representativeId)?.category === person?.category &&
        canCome(one.representativeId),
    );
    refuseIf([
      ...(earlier ? [{ code: 'reserve_out_of_turn', facts: { person: of(earlier.representativeId)!.name } }] : []),
      ...(canCome(representativeId) ? [] : [{ code: 'reserve_cannot_come', facts: { person: person?.name ?? '' } }]),
    ]);
    await tx.update(selections).set({ reserve: null }).where(eq(selections.id, selectionId));
    const data = { itemId, way: 'draw', chosen: [representativeId], reserve };
    await record(tx, act, { type: 'selection.made', subject: meetingId, data });
    const standing = invitationOf(representativeId);
    if (!standing) await writeInvitations(tx, act, { meetingId, invited: [representativeId], answerBy, letters });
    else await sendWithLink(tx, (await invitationFacts(tx, standing))!, letters.furtherItem, act.now);
  });
}
