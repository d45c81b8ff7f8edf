import type { Read } from 'db/database';
import { dispositions } from 'db/schema/answers';
import { comments, commentWordings } from 'db/schema/comments';
import { and, count, eq, isNull, lte } from 'drizzle-orm';

/** How many comments of a consultation, received up to `through` (all without it), neither have a disposition nor were withdrawn. */
export async function unansweredComments(read: Read, consultationId: string, through?: Date): Promise<number> {
  const [found] = await read
    .select({ unanswered: count() })
    .from(comments)
    .leftJoin(dispositions, eq(dispositions.commentId, comments.id))
    .leftJoin(commentWordings, and(eq(commentWordings.commentId, comments.id), eq(commentWordings.kind, 'withdrawn')))
    .where(
      and(
        eq(comments.consultationId, consultationId),
        through ? lte(comments.receivedAt, through) : undefined,
        isNull(dispositions.id),
        isNull(commentWordings.id),
      ),
    );
  return found?.unanswered ?? 0;
}
