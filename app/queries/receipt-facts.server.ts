import type { Read } from 'db/database';
import { comments, commentWordings, receipts } from 'db/schema/comments';
import { and, asc, desc, eq } from 'drizzle-orm';

/** A receipt by its number and the hash of its code; the same nothing for a wrong number and a wrong code. */
export async function receiptWith(read: Read, number: string, codeHash: string) {
  const [row] = await read
    .select()
    .from(receipts)
    .where(and(eq(receipts.number, number), eq(receipts.codeHash, codeHash)));
  return row;
}

/** The comments of a receipt with the wording that stands, in the order in which they were written. */
export async function commentsOfReceipt(read: Read, receiptId: string) {
  const rows = await read
    .select({ comment: comments, wording: commentWordings })
    .from(comments)
    .innerJoin(commentWordings, eq(commentWordings.commentId, comments.id))
    .where(eq(comments.receiptId, receiptId))
    .orderBy(asc(comments.id), desc(commentWordings.version));
  return rows.filter(({ comment }, at) => rows[at - 1]?.comment.id !== comment.id);
}

/** The comments of a receipt, by its public number; for acts that already know it to be theirs. */
export const commentsByReceiptNumber = (read: Read, number: string) =>
  read
    .select({ id: comments.id })
    .from(comments)
    .innerJoin(receipts, eq(receipts.id, comments.receiptId))
    .where(eq(receipts.number, number))
    .orderBy(asc(comments.id));
