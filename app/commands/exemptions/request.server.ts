import { rememberFile } from 'db/file-store';
import { exemptions } from 'db/schema/consultations';
import { z } from 'zod';
import { exemptionGrounds } from '~/domain/vocabulary';
import { docketFacts } from '~/queries/docket-facts.server';
import { type Act, accountId, forbidden, type Outcome, record, refused, transact } from '../act.server';

export const newExemption = z.object({
  ground: z.enum(exemptionGrounds, 'chooseOne'),
  facts: z.string().trim().min(1, 'required').max(5000, 'tooLong'),
});

/** The drafting unit asks for a lawful exception, with facts and, where there is one, the document that proves them. */
export async function requestExemption(
  act: Act,
  input: { docketId: string; document?: { bytes: Uint8Array; mediaType: string } } & z.output<typeof newExemption>,
): Promise<Outcome<{ exemptionId: string }>> {
  const { docketId, ground, facts, document } = input;
  const docket = await docketFacts(act.db.read, { id: docketId });
  if (!docket) return refused({ code: 'not_found' });
  const no = forbidden(act, 'exemption.request', docket.unitIds);
  if (docket.terminatedAt) no.push({ code: 'docket_terminated' });
  if (no.length > 0) return refused(...no);
  const hash = document ? await act.files.put(document.bytes) : null;
  return transact(act, async (tx) => {
    if (document && hash) {
      await rememberFile(tx, {
        hash,
        size: document.bytes.byteLength,
        mediaType: document.mediaType,
        storedAt: act.now,
      });
    }
    const [row] = await tx
      .insert(exemptions)
      .values({ docketId, ground, facts, documentFile: hash, requestedBy: accountId(act), requestedAt: act.now })
      .returning({ id: exemptions.id });
    await record(tx, act, { type: 'exemption.requested', docketId, subject: row!.id, data: { ground } });
    return { exemptionId: row!.id };
  });
}
