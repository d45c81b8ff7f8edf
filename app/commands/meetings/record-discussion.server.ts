import type { Tx } from 'db/database';
import { agendaItems, views } from 'db/schema/meetings';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { adoptions } from '~/domain/vocabulary';
import { type Act, forbidden, type Outcome, record, refused, transact } from '../act.server';
import { writeAnswer } from './answer-view.server';
import { writeView } from './record-view.server';
import { unpublishedItem } from './unpublished.server';

const row = z
  .object({
    representativeId: z.string(),
    body: z.string().trim().max(4000, 'tooLong').default(''),
    adoption: z.enum(adoptions).optional(),
    reason: z.string().trim().max(2000, 'tooLong').default(''),
    responsibleUnitId: z.string().optional(),
  })
  .superRefine(({ body, adoption, reason }, context) => {
    const wrong = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (!body && (adoption || reason)) wrong('body', 'viewMissing');
    if (adoption && !reason) wrong('reason', 'required');
    if (reason && !adoption) wrong('adoption', 'chooseOne');
  });

export const discussion = z.object({
  result: z.string().trim().max(2000, 'tooLong').default(''),
  rows: z.array(row).default([]),
});
type Row = z.output<typeof row>;

/**
 * What the meeting resolved on an item and everything that was said on it, as the secretary types it in one form. An empty row
 * means that nothing was said, and takes back what stood there. Answers may follow later; `publishMeeting` asks for them.
 */
export async function recordDiscussion(
  act: Act,
  { itemId, result, rows }: { itemId: string } & z.output<typeof discussion>,
): Promise<Outcome> {
  const no = forbidden(act, 'meeting.record', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const { meetingId, position, result: before } = await unpublishedItem(tx, itemId);
    for (const row of rows) await writeRow(tx, act, { ...row, meetingId, itemId });
    if (result === before) return;
    await tx.update(agendaItems).set({ result }).where(eq(agendaItems.id, itemId));
    await record(tx, act, { type: 'meeting.item_changed', subject: meetingId, data: { position } });
  });
}

async function writeRow(tx: Tx, act: Act, row: Row & { meetingId: string; itemId: string }) {
  const { meetingId, itemId, representativeId, body, adoption, reason, responsibleUnitId } = row;
  const here = and(eq(views.itemId, itemId), eq(views.representativeId, representativeId));
  if (!body) {
    const taken = await tx.delete(views).where(here).returning({ id: views.id });
    if (taken.length > 0)
      await record(tx, act, { type: 'view.removed', subject: meetingId, data: { itemId, representativeId } });
    return;
  }
  const viewId = await writeView(tx, act, { meetingId, itemId, representativeId, body });
  if (adoption && !(await isAnsweredSo(tx, viewId, row))) {
    await writeAnswer(tx, act, { viewId, adoption, reason, responsibleUnitId });
  }
}

async function isAnsweredSo(tx: Tx, viewId: string, row: Row): Promise<boolean> {
  const [view] = await tx.select().from(views).where(eq(views.id, viewId));
  return (
    view?.adoption === row.adoption &&
    view?.reason === row.reason &&
    (view?.responsibleUnitId ?? '') === (row.responsibleUnitId ?? '')
  );
}
