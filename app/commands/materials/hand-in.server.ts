import { sha256 } from 'db/record';
import { materials } from 'db/schema/review-work';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Reason } from '~/domain/reason';
import { mayNotApply } from '~/domain/review/materials';
import { materialItems } from '~/domain/vocabulary';
import { docketFacts } from '~/queries/docket-facts.server';
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
import { type Attached, isStored, rememberAttached, storeAttached } from '../attached-file.server';

export const newMaterial = z.object({
  item: z.enum(materialItems, 'chooseOne'),
  /** Why the item does not apply, where no file is handed in. */
  reason: z.string().trim().max(1000, 'tooLong').default(''),
});

const longestName = 200;

/**
 * The drafting unit hands in a file for an item of the list of materials, or says why the item does not apply. One reason an item;
 * a file takes its place. What kind of file it is, is told by its content.
 */
export async function handInMaterial(
  act: Act,
  { docketId, item, reason, file }: { docketId: string; file?: Attached | undefined } & z.output<typeof newMaterial>,
): Promise<Outcome<{ materialId: string }>> {
  const docket = await docketFacts(act.db.read, { id: docketId });
  if (!docket) return refused({ code: 'not_found' });
  const no: Reason[] = forbidden(act, 'material.submit', docket.unitIds);
  if (docket.terminatedAt) no.push({ code: 'docket_terminated' });
  if (!file && !reason) no.push({ code: 'material_empty', field: 'file' });
  if (!file && reason && !mayNotApply(item, docket.flags))
    no.push({ code: 'material_always_applies', field: 'reason' });
  if (file && file.bytes.byteLength === 0) no.push({ code: 'material_empty', field: 'file' });
  if (no.length > 0) return refused(...no);
  const stored = file && (await storeAttached(act, file, 'file'));
  if (stored && !isStored(stored)) return refused(stored);
  return transact(act, async (tx) => {
    if (stored) await rememberAttached(tx, act, stored);
    const by = accountId(act);
    const said = and(eq(materials.docketId, docketId), eq(materials.item, item), isNull(materials.file));
    await tx
      .update(materials)
      .set({ removedBy: by, removedAt: act.now })
      .where(and(said, isNull(materials.removedAt)));
    const row = {
      docketId,
      item,
      file: stored?.hash ?? null,
      fileName: file?.name.slice(0, longestName) ?? '',
      reason: stored ? '' : reason,
    };
    const [added] = await tx
      .insert(materials)
      .values({ ...row, addedBy: by, addedAt: act.now })
      .returning({ id: materials.id });
    const data = { item, file: stored?.hash ?? '', reasonHash: sha256(row.reason) };
    await record(tx, act, { type: 'material.handed_in', docketId, subject: added!.id, data });
    return { materialId: added!.id };
  });
}

/** Takes back what was handed in. What was already sent with a submission stays with it. */
export function takeBackMaterial(act: Act, { materialId }: { materialId: string }): Promise<Outcome> {
  return transact(act, async (tx) => {
    const [material] = await tx.select().from(materials).where(eq(materials.id, materialId));
    const docket = material && (await docketFacts(tx, { id: material.docketId }));
    if (!docket || material.removedAt) throw new Refusal([{ code: 'not_found' }]);
    refuseIf(forbidden(act, 'material.submit', docket.unitIds));
    await tx
      .update(materials)
      .set({ removedBy: accountId(act), removedAt: act.now })
      .where(and(eq(materials.id, materialId), isNull(materials.removedAt)));
    const data = { item: material.item };
    await record(tx, act, { type: 'material.taken_back', docketId: docket.id, subject: materialId, data });
  });
}
