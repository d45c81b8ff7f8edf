import { agendaItems } from 'db/schema/meetings';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { type Act, forbidden, type Outcome, record, refused, transact } from '../act.server';
import { admissibleItem, newItem } from './add-item.server';
import { changeableItem } from './changeable.server';

export const changedItem = newItem.omit({ result: true });

/** Changes an item of a meeting that is not public yet: its words, its kind, its docket. */
export async function changeItem(
  act: Act,
  { itemId, ...input }: { itemId: string } & z.input<typeof changedItem>,
): Promise<Outcome> {
  const no = forbidden(act, 'meeting.record', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const { meetingId, position } = await changeableItem(tx, itemId);
    const item = await admissibleItem(tx, changedItem.parse(input));
    await tx.update(agendaItems).set(item).where(eq(agendaItems.id, itemId));
    const { docketId, kind } = item;
    await record(tx, act, { type: 'meeting.item_changed', subject: meetingId, data: { position, kind, docketId } });
  });
}
