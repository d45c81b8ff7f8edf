import type { Read } from 'db/database';
import { comments, commentWordings } from 'db/schema/comments';
import { provisions } from 'db/schema/drafts';
import { and, count, eq, inArray, isNull } from 'drizzle-orm';

// What was withdrawn is in the record and is not counted: only a standing comment has no wording of that kind.
const withdrawal = and(eq(commentWordings.commentId, comments.id), eq(commentWordings.kind, 'withdrawn'));

/** How many opinions stand, by consultation; a consultation without any is missing from the map. */
export async function standingOpinions(read: Read, consultationIds: string[]): Promise<Map<string, number>> {
  if (consultationIds.length === 0) return new Map();
  const rows = await read
    .select({ id: comments.consultationId, opinions: count() })
    .from(comments)
    .leftJoin(commentWordings, withdrawal)
    .where(and(inArray(comments.consultationId, consultationIds), isNull(commentWordings.id)))
    .groupBy(comments.consultationId);
  return new Map(rows.map(({ id, opinions }) => [id, opinions]));
}

/** How many opinions stand on each place of a draft, by the parser's id; `null` is the whole text. */
export async function opinionsByPlace(read: Read, consultationId: string): Promise<Map<string | null, number>> {
  const rows = await read
    .select({ node: provisions.nodeId, opinions: count() })
    .from(comments)
    .leftJoin(commentWordings, withdrawal)
    .leftJoin(provisions, eq(provisions.id, comments.provisionId))
    .where(and(eq(comments.consultationId, consultationId), isNull(commentWordings.id)))
    .groupBy(provisions.nodeId);
  return new Map(rows.map(({ node, opinions }) => [node, opinions]));
}
