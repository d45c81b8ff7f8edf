import type { Tx } from 'db/database';
import { agendaItems, views } from 'db/schema/meetings';
import { and, asc, eq, gt } from 'drizzle-orm';
import { type Act, forbidden, type Outcome, record, refused, refuseIf, transact } from '../act.server';
import { changeableItem } from './changeable.server';

/** Takes an item off the agenda of a meeting that is not public yet. Refuses while somebody's view hangs on it. */
export async function removeItem(act: Act, { itemId }: { itemId: string }): Promise<Outcome> {
  const no = forbidden(act, 'meeting.record', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const { meetingId, position } = await changeableItem(tx, itemId);
    const voiced = await tx.select({ id: views.id }).from(views).where(eq(views.itemId, itemId)).limit(1);
    refuseIf(voiced.length > 0 ? [{ code: 'item_has_views', facts: { item: position } }] : []);
    await tx.delete(agendaItems).where(eq(agendaItems.id, itemId));
    await closeGap(tx, meetingId, position);
    await record(tx, act, { type: 'meeting.item_removed', subject: meetingId, data: { position } });
  });
}

// Upwards one by one: no two items ever hold the same place.
async function closeGap(tx: Tx, meetingId: string, removed: number) {
  const later = await tx
    .select({ id: agendaItems.id, position: agendaItems.position })
    .from(agendaItems)
    .where(and(eq(agendaItems.meetingId, meetingId), gt(agendaItems.position, removed)))
    .orderBy(asc(agendaItems.position));
  for (const { id, position } of later) {
    await tx
      .update(agendaItems)
      .set({ position: position - 1 })
      .where(eq(agendaItems.id, id));
  }
}
