import { randomBytes } from 'node:crypto';
import type { Tx } from 'db/database';
import { agendaItems, attendances, views } from 'db/schema/meetings';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { publicNumber } from '~/domain/public-number';
import type { Reason } from '~/domain/reason';
import { type Act, forbidden, type Outcome, record, refused, refuseIf, transact } from '../act.server';
import { changeableMeeting } from './changeable.server';

const newView = z.object({ body: z.string().trim().min(1, 'required').max(4000, 'tooLong') });
export type ViewInput = { meetingId: string; itemId: string; representativeId: string; body: string };

/**
 * Records what a representative said on an item; said again, the new words stand. Refuses an item that is not on this
 * meeting's agenda and a person who did not sit in.
 */
export async function recordView(act: Act, input: ViewInput): Promise<Outcome<{ viewId: string }>> {
  const no = forbidden(act, 'meeting.record', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    await changeableMeeting(tx, input.meetingId);
    return { viewId: await writeView(tx, act, input) };
  });
}

/** The same inside a transaction; answers with the view's id. Other words than before need a new answer. */
export async function writeView(tx: Tx, act: Act, { body: typed, ...where }: ViewInput): Promise<string> {
  const { body } = newView.parse({ body: typed });
  refuseIf(await misplaced(tx, where));
  const [known] = await tx
    .select({ id: views.id, body: views.body })
    .from(views)
    .where(and(eq(views.itemId, where.itemId), eq(views.representativeId, where.representativeId)));
  if (known?.body === body) return known.id;
  const said = { body, adoption: null, reason: '', responsibleUnitId: null, dueOn: null, recordedAt: act.now };
  const [row] = await tx
    .insert(views)
    .values({ ...where, ...said, number: publicNumber(randomBytes(7)) })
    .onConflictDoUpdate({ target: [views.itemId, views.representativeId], set: said })
    .returning({ id: views.id });
  const { meetingId, itemId, representativeId } = where;
  await record(tx, act, { type: 'view.recorded', subject: meetingId, data: { itemId, representativeId } });
  return row!.id;
}

async function misplaced(tx: Tx, { meetingId, itemId, representativeId }: Omit<ViewInput, 'body'>): Promise<Reason[]> {
  const item = await tx
    .select({ id: agendaItems.id })
    .from(agendaItems)
    .where(and(eq(agendaItems.id, itemId), eq(agendaItems.meetingId, meetingId)));
  const present = await tx
    .select({ attended: attendances.attended })
    .from(attendances)
    .where(and(eq(attendances.meetingId, meetingId), eq(attendances.representativeId, representativeId)));
  return [
    ...(item.length === 0 ? [{ code: 'item_not_on_agenda' }] : []),
    ...(present[0]?.attended ? [] : [{ code: 'view_of_absent' }]),
  ];
}
