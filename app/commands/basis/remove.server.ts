import { basisEntries } from 'db/schema/basis';
import { and, eq, isNull } from 'drizzle-orm';
import { docketFacts } from '~/queries/docket-facts.server';
import { type Act, forbidden, type Outcome, record, refused, transact } from '../act.server';

/** Takes an entry off the list; the record keeps it, and so do notices that were published with it. */
export async function removeBasis(act: Act, { basisId }: { basisId: string }): Promise<Outcome> {
  const [entry] = await act.db.read.select().from(basisEntries).where(eq(basisEntries.id, basisId));
  const docket = entry && (await docketFacts(act.db.read, { id: entry.docketId }));
  if (!docket) return refused({ code: 'not_found' });
  const no = forbidden(act, 'basis.write', docket.unitIds);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    await tx
      .update(basisEntries)
      .set({ removedAt: act.now })
      .where(and(eq(basisEntries.id, basisId), isNull(basisEntries.removedAt)));
    await record(tx, act, { type: 'basis.removed', docketId: docket.id, subject: basisId });
  });
}
