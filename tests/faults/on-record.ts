import type { Read } from 'db/database';
import { comments, commentWordings, receipts } from 'db/schema/comments';
import { eventChain, events } from 'db/schema/record';
import { count, eq } from 'drizzle-orm';

/** How often each sheet's key stands in the record. */
export async function wordingsByKey(read: Read): Promise<Map<string, number>> {
  const rows = await read.select({ body: commentWordings.body }).from(commentWordings);
  const times = new Map<string, number>();
  for (const { body } of rows) {
    const key = body.slice(-22);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
}

/** Receipts that lack a comment, a comment's wording or the event, and comments, wordings and events that lack their receipt. */
export async function halfWritten(read: Read): Promise<string[]> {
  const sent = await read.select({ id: receipts.id }).from(receipts);
  const about = await read.select({ id: comments.id, receipt: comments.receiptId }).from(comments);
  const said = await read.select({ comment: commentWordings.commentId }).from(commentWordings);
  const noted = await read.select({ subject: events.subject }).from(events).where(eq(events.type, 'comment.submitted'));
  const [receiptIds, commentIds] = [new Set(sent.map(({ id }) => id)), new Set(about.map(({ id }) => id))];
  const withComment = new Set(about.map(({ receipt }) => receipt));
  const withWording = new Set(said.map(({ comment }) => comment));
  const withEvent = new Set(noted.map(({ subject }) => subject));
  return [
    ...sent.filter(({ id }) => !withComment.has(id)).map(({ id }) => `receipt ${id} has no comment`),
    ...sent.filter(({ id }) => !withEvent.has(id)).map(({ id }) => `receipt ${id} has no event`),
    ...about.filter(({ id }) => !withWording.has(id)).map(({ id }) => `comment ${id} has no wording`),
    ...about.filter(({ receipt }) => !receiptIds.has(receipt)).map(({ id }) => `comment ${id} has no receipt`),
    ...said.filter(({ comment }) => !commentIds.has(comment)).map(({ comment }) => `a wording of ${comment} alone`),
    ...noted.filter(({ subject }) => !receiptIds.has(subject)).map(({ subject }) => `an event of ${subject} alone`),
  ];
}

/** How many events have no place in the chain yet. */
export async function unchained(read: Read): Promise<number> {
  const [written] = await read.select({ rows: count() }).from(events);
  const [chained] = await read.select({ rows: count() }).from(eventChain);
  return written!.rows - chained!.rows;
}
