import type { Read } from 'db/database';
import { dockets } from 'db/schema/dockets';
import { documents } from 'db/schema/documents';
import { and, eq, lte } from 'drizzle-orm';

/** How a docket ended: with the number of a published document, with the reason of its end, or not yet (both null). */
export async function docketOutcome(read: Read, docketId: string, now: Date) {
  const [docket] = await read
    .select({ terminationReason: dockets.terminationReason, documentNumber: documents.documentNumber })
    .from(dockets)
    .leftJoin(documents, and(eq(documents.docketId, dockets.id), lte(documents.publishedAt, now)))
    .where(eq(dockets.id, docketId));
  return docket!;
}
