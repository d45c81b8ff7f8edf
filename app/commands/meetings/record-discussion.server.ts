import type { Tx } from 'db/database';
import { changeCauses } from 'db/schema/causes';
import { agendaItems, views } from 'db/schema/meetings';
import { and, eq, inArray, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { daySchema } from '~/domain/calendar/day';
import { adoptions } from '~/domain/vocabulary';
import { type Act, forbidden, type Outcome, Refusal, record, refused, transact } from '../act.server';
import { writeAnswer } from './answer-view.server';
import { changeableItem, changeableMeeting } from './changeable.server';
import { writeView } from './record-view.server';

const row = z
  .object({
    representativeId: z.string(),
    body: z.string().trim().max(4000, 'tooLong').default(''),
    adoption: z.enum(adoptions).optional(),
    reason: z.string().trim().max(2000, 'tooLong').default(''),
    responsibleUnitId: z.string().optional(),
    dueOn: daySchema.optional(),
  })
  .refine(({ body, adoption, reason }) => body || !(adoption || reason), { path: ['body'], message: 'viewMissing' });
type Row = z.output<typeof row>;

export const discussions = z.object({
  items: z
    .array(
      z.object({
        itemId: z.string(),
        result: z.string().trim().max(2000, 'tooLong').default(''),
        rows: z.array(row).default([]),
      }),
    )
    .default([]),
});
export type Discussion = z.output<typeof discussions>['items'][number];

/**
 * What the meeting resolved on its items and everything that was said, as the secretary types it in one form that is saved as
 * she goes. An empty row means that nothing was said, and takes back what stood there. What is still missing is asked for when
 * the meeting is prepared for publication. Keeps all of it or nothing.
 */
export async function recordDiscussions(
  act: Act,
  { meetingId, items }: { meetingId: string; items: Discussion[] },
): Promise<Outcome> {
  const no = forbidden(act, 'meeting.record', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    await changeableMeeting(tx, meetingId);
    for (const item of items) await writeDiscussion(tx, act, meetingId, item);
  });
}

async function writeDiscussion(tx: Tx, act: Act, meetingId: string, { itemId, result, rows }: Discussion) {
  const item = await changeableItem(tx, itemId);
  if (item.meetingId !== meetingId) throw new Refusal([{ code: 'item_not_on_agenda' }]);
  for (const row of rows) await writeRow(tx, act, { ...row, meetingId, itemId });
  if (result === item.result) return;
  await tx.update(agendaItems).set({ result }).where(eq(agendaItems.id, itemId));
  await record(tx, act, { type: 'meeting.item_changed', subject: meetingId, data: { position: item.position } });
}

async function writeRow(tx: Tx, act: Act, row: Row & { meetingId: string; itemId: string }) {
  const { meetingId, itemId, representativeId, body, adoption, reason, responsibleUnitId, dueOn } = row;
  const here = and(eq(views.itemId, itemId), eq(views.representativeId, representativeId));
  if (!body) {
    await forgetCauses(tx, here);
    const taken = await tx.delete(views).where(here).returning({ id: views.id });
    if (taken.length > 0)
      await record(tx, act, { type: 'view.removed', subject: meetingId, data: { itemId, representativeId } });
    return;
  }
  const viewId = await writeView(tx, act, { meetingId, itemId, representativeId, body });
  if (!(await isAnsweredSo(tx, viewId, row)))
    await writeAnswer(tx, act, { viewId, adoption, reason, responsibleUnitId, dueOn });
}

/** A view that nobody said has not changed any provision either. */
async function forgetCauses(tx: Tx, where: SQL | undefined): Promise<void> {
  const said = await tx.select({ id: views.id }).from(views).where(where);
  await tx.delete(changeCauses).where(
    inArray(
      changeCauses.viewId,
      said.map(({ id }) => id),
    ),
  );
}

async function isAnsweredSo(tx: Tx, viewId: string, row: Row): Promise<boolean> {
  const [view] = await tx.select().from(views).where(eq(views.id, viewId));
  const said = (
    from: Partial<Row> | Pick<typeof views.$inferSelect, 'adoption' | 'reason' | 'dueOn' | 'responsibleUnitId'>,
  ) => [from.adoption ?? '', from.reason, from.responsibleUnitId ?? '', from.dueOn ?? ''].join('\n');
  return said(view!) === said(row);
}
