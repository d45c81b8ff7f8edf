import { rememberFile } from 'db/file-store';
import { exemptions } from 'db/schema/consultations';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Reason } from '~/domain/reason';
import { exemptionGrounds } from '~/domain/vocabulary';
import { docketFacts } from '~/queries/docket-facts.server';
import { attachmentTypes, sniff } from '~/text/file-type.server';
import { type Act, accountId, forbidden, type Outcome, Refusal, record, refused, transact } from '../act.server';

export const newExemption = z.object({
  ground: z.enum(exemptionGrounds, 'chooseOne'),
  facts: z.string().trim().min(1, 'required').max(5000, 'tooLong'),
});

/**
 * The drafting unit asks for a lawful exception, with the facts and the document that proves them. One request on a ground at a
 * time. What kind of file the document is, is told by its content.
 */
export async function requestExemption(
  act: Act,
  { docketId, ground, facts, document }: { docketId: string; document?: Uint8Array } & z.output<typeof newExemption>,
): Promise<Outcome<{ exemptionId: string }>> {
  const docket = await docketFacts(act.db.read, { id: docketId });
  if (!docket) return refused({ code: 'not_found' });
  const kind = document && (await sniff(document));
  const no: Reason[] = forbidden(act, 'exemption.request', docket.unitIds);
  if (docket.terminatedAt) no.push({ code: 'docket_terminated' });
  if (!document) no.push({ code: 'exemption_document_missing', field: 'document' });
  if (document && !kind) no.push({ code: 'scan_type', field: 'document' });
  if (no.length > 0 || !document || !kind) return refused(...no);
  const hash = await act.files.put(document);
  return transact(act, async (tx) => {
    const pending = await tx
      .select({ id: exemptions.id })
      .from(exemptions)
      .where(and(eq(exemptions.docketId, docketId), eq(exemptions.ground, ground), isNull(exemptions.decision)));
    if (pending.length > 0) throw new Refusal([{ code: 'exemption_pending' }]);
    const file = { hash, size: document.byteLength, mediaType: attachmentTypes[kind], storedAt: act.now };
    await rememberFile(tx, file);
    const [row] = await tx
      .insert(exemptions)
      .values({ docketId, ground, facts, documentFile: hash, requestedBy: accountId(act), requestedAt: act.now })
      .returning({ id: exemptions.id });
    await record(tx, act, { type: 'exemption.requested', docketId, subject: row!.id, data: { ground } });
    return { exemptionId: row!.id };
  });
}
