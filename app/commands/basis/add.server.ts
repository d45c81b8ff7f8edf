import { basisEntries } from 'db/schema/basis';
import { z } from 'zod';
import { readArticleNumbers } from '~/domain/provision/article-numbers';
import { basisKinds, basisRelations } from '~/domain/vocabulary';
import { docketFacts } from '~/queries/docket-facts.server';
import { type Act, forbidden, type Outcome, record, refused, transact } from '../act.server';

const line = z.string().trim().max(200, 'tooLong').default('');

export const newBasis = z.object({
  kind: z.enum(basisKinds, 'chooseOne'),
  title: z.string().trim().min(1, 'required').max(200, 'tooLong'),
  documentNumber: line,
  issuingBody: z.string().trim().min(1, 'required').max(200, 'tooLong'),
  citedArticle: line,
  quotation: z.string().trim().max(2000, 'tooLong').default(''),
  relation: z.enum(basisRelations).default('direct'),
  supports: z
    .string()
    .default('')
    .transform((typed, context) => {
      const ordinals = readArticleNumbers(typed);
      if (!ordinals) context.addIssue({ code: 'custom', message: 'articleNumbers' });
      return ordinals ?? [];
    }),
});

/** Adds a policy-basis entry (政策依据). Party documents are kept for the file and never quoted in public. */
export async function addBasis(
  act: Act,
  { docketId, ...entry }: { docketId: string } & z.output<typeof newBasis>,
): Promise<Outcome<{ basisId: string }>> {
  const docket = await docketFacts(act.db.read, { id: docketId });
  if (!docket) return refused({ code: 'not_found' });
  const no = forbidden(act, 'basis.write', docket.unitIds);
  if (docket.terminatedAt) no.push({ code: 'docket_terminated' });
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const [row] = await tx
      .insert(basisEntries)
      .values({ ...entry, docketId, createdAt: act.now })
      .returning({ id: basisEntries.id });
    await record(tx, act, { type: 'basis.added', docketId, subject: row!.id, data: { title: entry.title } });
    return { basisId: row!.id };
  });
}
