import { agendaItems } from 'db/schema/meetings';
import { eq } from 'drizzle-orm';
import { type Act, forbidden, type Outcome, record, refused, transact } from '../act.server';
import { admissibleItem, type ItemInput } from './add-item.server';
import { unpublishedItem } from './unpublished.server';

/** Changes an item of a meeting that is not public yet: its words, its docket, what the meeting resolved on it. */
export async function changeItem(act: Act, { itemId, ...input }: { itemId: string } & ItemInput): Promise<Outcome> {
  const no = forbidden(act, 'meeting.record', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const { meetingId, position } = await unpublishedItem(tx, itemId);
    const item = await admissibleItem(tx, input);
    await tx.update(agendaItems).set(item).where(eq(agendaItems.id, itemId));
    const { docketId, kind } = item;
    await record(tx, act, { type: 'meeting.item_changed', subject: meetingId, data: { position, kind, docketId } });
  });
}
