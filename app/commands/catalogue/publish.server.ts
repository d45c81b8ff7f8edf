import { canonicalJson, sha256 } from 'db/record';
import { catalogueVersions } from 'db/schema/catalogue';
import { isUniqueViolation } from 'db/violations';
import { z } from 'zod';
import { type CatalogueContent, refusalsToPublishCatalogue } from '~/domain/catalogue';
import { catalogueDesk, cataloguePage } from '~/queries/catalogue.server';
import { type Act, accountId, forbidden, type Outcome, record, refused, refuseIf, transact } from '../act.server';

export const catalogueChange = z.object({ changeNote: z.string().trim().max(500, 'tooLong').default('') });

/**
 * Publishes the working list of a year as the next version of its catalogue. Earlier versions stay as they were; from the
 * second on somebody says what was changed.
 */
export async function publishCatalogue(
  act: Act,
  { year, changeNote }: { year: number } & z.output<typeof catalogueChange>,
): Promise<Outcome<{ version: number }>> {
  const no = forbidden(act, 'catalogue.write', []);
  if (no.length > 0) return refused(...no);
  try {
    return await transact(act, async (tx) => {
      const working = await catalogueDesk(tx, year);
      const matters = working.map(({ matter, unit, methods, planned }) => ({ matter, unit, methods, planned }));
      const standing = await cataloguePage(tx, year, undefined, act.now);
      const plain = standing?.matters.map(({ matter, unit, methods, planned }) => ({ matter, unit, methods, planned }));
      refuseIf(refusalsToPublishCatalogue({ matters, standing: plain, changeNote }));
      const version = (standing?.version ?? 0) + 1;
      const content = canonicalJson({ year, version, matters } satisfies CatalogueContent);
      const contentHash = sha256(content);
      const row = {
        year,
        version,
        content,
        contentHash,
        changeNote,
        publishedBy: accountId(act),
        publishedAt: act.now,
      };
      await tx.insert(catalogueVersions).values(row);
      const data = { year, version, matters: matters.length, contentHash };
      await record(tx, act, { type: 'catalogue.published', subject: `catalogue/${year}`, data });
      return { version };
    });
  } catch (error) {
    // Two officers at once: the database lets one version in, and the other is the same.
    if (isUniqueViolation(error)) return refused({ code: 'catalogue_unchanged' });
    throw error;
  }
}
