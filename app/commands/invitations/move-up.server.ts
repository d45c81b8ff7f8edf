import { selections } from 'db/schema/selection';
import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { InvitationLetters } from '~/domain/invitation/letters';
import { poolCandidates } from '~/queries/pool-candidates.server';
import { type Act, forbidden, type Outcome, Refusal, record, refused, refuseIf, transact } from '../act.server';
import { changeableItem } from '../meetings/changeable.server';
import { writeInvitations } from './invite.server';

/**
 * A reserve takes a place that became free and is invited at once. Reserves move up in the order in which they were drawn: an
 * earlier one of the same draw and category who can come goes first.
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
    const earlier = waiting.find(
      (one) =>
        one.drawId === drawId &&
        one.reserve! < reserve &&
        of(one.representativeId)?.category === person?.category &&
        of(one.representativeId)?.hindrance === 'already_chosen',
    );
    refuseIf(earlier ? [{ code: 'reserve_out_of_turn', facts: { person: of(earlier.representativeId)!.name } }] : []);
    await tx.update(selections).set({ reserve: null }).where(eq(selections.id, selectionId));
    const data = { itemId, way: 'draw', chosen: [representativeId], reserve };
    await record(tx, act, { type: 'selection.made', subject: meetingId, data });
    await writeInvitations(tx, act, { meetingId, invited: [representativeId], answerBy, letters });
  });
}
