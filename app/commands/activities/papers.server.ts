import { rememberFile } from 'db/file-store';
import { activityPapers } from 'db/schema/activities';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { activityFacts } from '~/queries/activity-facts.server';
import { attachmentTypes, sniff } from '~/text/file-type.server';
import {
  type Act,
  accountId,
  forbidden,
  type Outcome,
  Refusal,
  record,
  refused,
  refuseIf,
  transact,
} from '../act.server';

export const newActivityPaper = z.object({
  title: z.string('required').trim().min(1, 'required').max(120, 'tooLong'),
});

/** Lays out a paper for those who take part. What kind of file it is, is told by its content. */
export async function addActivityPaper(
  act: Act,
  { number, title, bytes }: { number: string; title: string; bytes?: Uint8Array | undefined },
): Promise<Outcome<{ paperId: string }>> {
  if (act.actor.kind !== 'account') return refused({ code: 'forbidden' });
  if (!bytes) return refused({ code: 'paper_missing', field: 'file' });
  const kind = await sniff(bytes);
  if (!kind) return refused({ code: 'scan_type', field: 'file' });
  const found = await activityFacts(act.db.read, { number });
  if (!found) return refused({ code: 'not_found' });
  const no = forbidden(act, 'activity.prepare', found.docket.unitIds);
  if (no.length > 0) return refused(...no);
  const hash = await act.files.put(bytes);
  return transact(act, async (tx) => {
    const { activity, docket } = (await activityFacts(tx, { number }))!;
    refuseIf(activity.cancelledAt ? [{ code: 'activity_cancelled' }] : []);
    await rememberFile(tx, { hash, size: bytes.byteLength, mediaType: attachmentTypes[kind], storedAt: act.now });
    const row = { activityId: activity.id, title, fileHash: hash, addedBy: accountId(act), addedAt: act.now };
    const [added] = await tx.insert(activityPapers).values(row).returning({ id: activityPapers.id });
    const data = { paperId: added!.id };
    await record(tx, act, { type: 'activity.paper_added', docketId: docket.id, subject: activity.id, data });
    return { paperId: added!.id };
  });
}

/** Takes a paper away; who had got it before stays in the record. */
export function removeActivityPaper(
  act: Act,
  { number, paperId }: { number: string; paperId: string },
): Promise<Outcome> {
  return transact(act, async (tx) => {
    const found = await activityFacts(tx, { number });
    if (!found) throw new Refusal([{ code: 'not_found' }]);
    const { activity, docket } = found;
    refuseIf(forbidden(act, 'activity.prepare', docket.unitIds));
    const standing = and(
      eq(activityPapers.id, paperId),
      eq(activityPapers.activityId, activity.id),
      isNull(activityPapers.removedAt),
    );
    const removed = await tx
      .update(activityPapers)
      .set({ removedAt: act.now })
      .where(standing)
      .returning({ id: activityPapers.id });
    if (removed.length === 0) throw new Refusal([{ code: 'not_found' }]);
    const data = { paperId };
    await record(tx, act, { type: 'activity.paper_removed', docketId: docket.id, subject: activity.id, data });
  });
}
