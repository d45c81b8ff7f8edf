import { interestConflicts } from 'db/schema/selection';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { type Act, accountId, forbidden, type Outcome, record, refused, transact } from '../act.server';
import { changeableItem } from '../meetings/changeable.server';

export const declaredInterest = z.object({
  itemId: z.string(),
  representativeId: z.string('chooseOne').min(1, 'chooseOne'),
  reason: z.string('required').trim().min(1, 'required').max(300, 'tooLong'),
});

/** Notes an interest that somebody declared in an item; the person is not chosen for it. Said again, the last words stand. */
export async function declareInterest(act: Act, input: z.output<typeof declaredInterest>): Promise<Outcome> {
  const no = forbidden(act, 'meeting.invite', []);
  if (no.length > 0) return refused(...no);
  const { itemId, representativeId, reason } = input;
  return transact(act, async (tx) => {
    const { meetingId } = await changeableItem(tx, itemId);
    const said = { reason, declaredBy: accountId(act), declaredAt: act.now };
    await tx
      .insert(interestConflicts)
      .values({ itemId, representativeId, ...said })
      .onConflictDoUpdate({ target: [interestConflicts.itemId, interestConflicts.representativeId], set: said });
    const data = { itemId, representativeId, declared: true };
    await record(tx, act, { type: 'conflict.declared', subject: meetingId, data });
  });
}

/** Takes a declaration back that was noted for the wrong person or item. The record keeps both. */
export async function takeBackInterest(
  act: Act,
  { itemId, representativeId }: { itemId: string; representativeId: string },
): Promise<Outcome> {
  const no = forbidden(act, 'meeting.invite', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const { meetingId } = await changeableItem(tx, itemId);
    await tx
      .delete(interestConflicts)
      .where(and(eq(interestConflicts.itemId, itemId), eq(interestConflicts.representativeId, representativeId)));
    const data = { itemId, representativeId, declared: false };
    await record(tx, act, { type: 'conflict.declared', subject: meetingId, data });
  });
}
