import { invitations } from 'db/schema/invitations';
import { selections } from 'db/schema/selection';
import { and, eq, isNull } from 'drizzle-orm';
import { type Act, forbidden, type Outcome, Refusal, record, refused, refuseIf, transact } from '../act.server';
import { changeableItem } from '../meetings/changeable.server';

/** Takes a choice back. Who holds an invitation that stands is told first: the invitation has to be withdrawn before. */
export async function removeSelection(act: Act, { selectionId }: { selectionId: string }): Promise<Outcome> {
  const no = forbidden(act, 'meeting.invite', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const [selection] = await tx.select().from(selections).where(eq(selections.id, selectionId));
    if (!selection) throw new Refusal([{ code: 'not_found' }]);
    const { itemId, meetingId, representativeId, way } = selection;
    await changeableItem(tx, itemId);
    const standing = await tx
      .select({ id: invitations.id })
      .from(invitations)
      .where(
        and(
          eq(invitations.meetingId, meetingId),
          eq(invitations.representativeId, representativeId),
          isNull(invitations.withdrawnAt),
        ),
      );
    refuseIf(standing.length > 0 ? [{ code: 'invited_already' }] : []);
    await tx.delete(selections).where(eq(selections.id, selectionId));
    await record(tx, act, {
      type: 'selection.removed',
      subject: meetingId,
      data: { itemId, representativeId, way },
    });
  });
}
