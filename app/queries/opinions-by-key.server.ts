import type { Read } from 'db/database';
import { comments, commentWordings, receipts } from 'db/schema/comments';
import { provisions } from 'db/schema/drafts';
import { moderations } from 'db/schema/moderation';
import { and, asc, desc, eq, gt, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import { privacyNotices } from '~/domain/disclosure/privacy-notice';

/** How many opinions a page shows at most. */
export const opinionsOnPage = 30;

/** Which page: after or before an opinion; neither is the first. */
export type Neighbour = { after?: string | undefined; before?: string | undefined };

// The whole text comes before its first article.
const position = sql<number>`coalesce(${provisions.position}, -1)`.mapWith(Number);

/**
 * A page of the opinions that a desk has looked at and whose authors were told that they would be shown, in the order of the
 * draft and then as they came in. `nodes` keeps to one article.
 */
export async function opinionsByKey(
  read: Read,
  consultationId: string,
  nodes: string[] | undefined,
  { after, before }: Neighbour,
) {
  const cursor = await placeOf(read, consultationId, after ?? before);
  const backwards = cursor !== undefined && after === undefined;
  const found = await read
    .select({
      id: comments.id,
      node: provisions.nodeId,
      receivedAt: comments.receivedAt,
      late: receipts.late,
      channel: receipts.channel,
      authorKind: receipts.authorKind,
      authorName: receipts.authorName,
      mayShowName: receipts.mayShowName,
    })
    .from(comments)
    // Whatever was looked at at all has a first moderation.
    .innerJoin(moderations, and(eq(moderations.commentId, comments.id), eq(moderations.version, 1)))
    .innerJoin(receipts, eq(receipts.id, comments.receiptId))
    .leftJoin(provisions, eq(provisions.id, comments.provisionId))
    .leftJoin(commentWordings, and(eq(commentWordings.commentId, comments.id), eq(commentWordings.kind, 'withdrawn')))
    .where(
      and(
        eq(comments.consultationId, consultationId),
        eq(receipts.privacyNotice, privacyNotices.moderated),
        isNull(commentWordings.id),
        nodes && inArray(provisions.nodeId, nodes),
        cursor && beyond(cursor, backwards),
      ),
    )
    .orderBy(...(backwards ? [desc(position), desc(comments.id)] : [asc(position), asc(comments.id)]))
    .limit(opinionsOnPage + 1);
  const hasMore = found.length > opinionsOnPage;
  const rows = found.slice(0, opinionsOnPage);
  if (backwards) rows.reverse();
  const hasPrevious = backwards ? hasMore : cursor !== undefined;
  const hasNext = backwards || hasMore;
  return { rows, previous: hasPrevious ? rows[0]?.id : undefined, next: hasNext ? rows.at(-1)?.id : undefined };
}

export type OpinionRow = Awaited<ReturnType<typeof opinionsByKey>>['rows'][number];

type Cursor = { id: string; position: number };

function beyond(cursor: Cursor, backwards: boolean): SQL | undefined {
  const further = backwards ? lt : gt;
  return or(further(position, cursor.position), and(eq(position, cursor.position), further(comments.id, cursor.id)));
}

/** Where an opinion stands; nothing for what is no opinion of this consultation. */
async function placeOf(read: Read, consultationId: string, id: string | undefined): Promise<Cursor | undefined> {
  if (!id) return undefined;
  const [row] = await read
    .select({ id: comments.id, position })
    .from(comments)
    .leftJoin(provisions, eq(provisions.id, comments.provisionId))
    .where(and(eq(comments.id, id), eq(comments.consultationId, consultationId)));
  return row;
}
