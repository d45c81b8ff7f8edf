import type { Read } from 'db/database';
import { reviews } from 'db/schema/review';
import { asc, inArray } from 'drizzle-orm';
import type { Conclusion } from '~/domain/vocabulary';

/**
 * What the latest legality review of each docket concluded; `null` while it is under way, no entry when there was none. A review
 * that began later takes the earlier one's place from its first day: it is about a changed text.
 */
export async function docketConclusions(read: Read, docketIds: string[]): Promise<Map<string, Conclusion | null>> {
  const rows = await read
    .select({ docketId: reviews.docketId, conclusion: reviews.conclusion })
    .from(reviews)
    .where(inArray(reviews.docketId, docketIds))
    .orderBy(asc(reviews.acceptedAt), asc(reviews.id));
  return new Map(rows.map(({ docketId, conclusion }) => [docketId, conclusion]));
}

/** The same of one docket; `null` also when there was no review. */
export const docketConclusion = async (read: Read, docketId: string): Promise<Conclusion | null> =>
  (await docketConclusions(read, [docketId])).get(docketId) ?? null;
