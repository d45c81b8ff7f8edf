import type { Read } from 'db/database';
import { sha256 } from 'db/record';
import { viewConfirmations } from 'db/schema/views';
import { asc, inArray } from 'drizzle-orm';

export type ViewConfirmation = typeof viewConfirmations.$inferSelect;

/** What each person said last of the words of a view as they stand now; what was said of other words no longer counts. */
export async function standingConfirmations(
  read: Read,
  views: { id: string; body: string }[],
): Promise<Map<string, ViewConfirmation>> {
  const rows = await read
    .select()
    .from(viewConfirmations)
    .where(
      inArray(
        viewConfirmations.viewId,
        views.map(({ id }) => id),
      ),
    )
    .orderBy(asc(viewConfirmations.recordedAt), asc(viewConfirmations.id));
  const hashes = new Map(views.map(({ id, body }) => [id, sha256(body)]));
  return new Map(
    rows.filter(({ viewId, bodyHash }) => hashes.get(viewId) === bodyHash).map((row) => [row.viewId, row]),
  );
}
