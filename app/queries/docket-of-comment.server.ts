import type { Read } from 'db/database';
import { feedback } from 'db/schema/answers';
import { comments } from 'db/schema/comments';
import { consultations } from 'db/schema/consultations';
import { eq } from 'drizzle-orm';
import { docketFacts } from './docket-facts.server';

/** A comment, its docket, and whether a published feedback report counted it. */
export async function docketOfComment(read: Read, commentId: string) {
  const [row] = await read
    .select({ comment: comments, docketId: consultations.docketId, countedThrough: feedback.countedThrough })
    .from(comments)
    .innerJoin(consultations, eq(consultations.id, comments.consultationId))
    .leftJoin(feedback, eq(feedback.consultationId, consultations.id))
    .where(eq(comments.id, commentId));
  const docket = row && (await docketFacts(read, { id: row.docketId }));
  if (!row || !docket) return undefined;
  const countedInFeedback = row.countedThrough !== null && row.comment.receivedAt <= row.countedThrough;
  return { comment: row.comment, docket, countedInFeedback };
}
