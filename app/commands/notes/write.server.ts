import { notes } from 'db/schema/dockets';
import { z } from 'zod';
import { docketFacts } from '~/queries/docket-facts.server';
import { type Act, accountId, forbidden, type Outcome, record, refused, transact } from '../act.server';

export const newNotes = z.object({ markdown: z.string().trim().min(1, 'required').max(100_000, 'tooLong') });

/** Writes the drafting notes (起草说明). The latest version stands; earlier ones stay. */
export async function writeNotes(
  act: Act,
  { docketId, markdown }: { docketId: string; markdown: string },
): Promise<Outcome> {
  const docket = await docketFacts(act.db.read, { id: docketId });
  if (!docket) return refused({ code: 'not_found' });
  const no = forbidden(act, 'notes.write', docket.unitIds);
  if (docket.terminatedAt) no.push({ code: 'docket_terminated' });
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const row = { docketId, markdown, writtenBy: accountId(act), writtenAt: act.now };
    const [written] = await tx.insert(notes).values(row).returning({ id: notes.id });
    await record(tx, act, { type: 'notes.written', docketId, subject: written!.id });
  });
}
