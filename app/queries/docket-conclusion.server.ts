import type { Read } from 'db/database';
import { reviews } from 'db/schema/review';
import { desc, eq } from 'drizzle-orm';

/**
 * What the latest legality review of a docket concluded; `null` when there is none or it is under way. A review that began
 * later takes the earlier one's place from its first day: it is about a changed text.
 */
export async function docketConclusion(read: Read, docketId: string) {
  const [latest] = await read
    .select({ conclusion: reviews.conclusion })
    .from(reviews)
    .where(eq(reviews.docketId, docketId))
    .orderBy(desc(reviews.acceptedAt), desc(reviews.id))
    .limit(1);
  return latest?.conclusion ?? null;
}
