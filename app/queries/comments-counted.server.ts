import type { Read } from 'db/database';
import { dispositions } from 'db/schema/answers';
import { comments, commentWordings, receipts } from 'db/schema/comments';
import { provisions } from 'db/schema/drafts';
import { moderations } from 'db/schema/moderation';
import { and, asc, desc, eq, lte } from 'drizzle-orm';
import type { Moderation } from '~/domain/disclosure/moderation';
import type { CountedComment } from '~/domain/feedback/totals';

export type CommentRow = CountedComment & {
  id: string;
  receiptId: string;
  nodeId: string | null;
  label: string | null;
  body: string;
  suggestedWording: string | null;
  stance: 'support' | 'oppose' | 'neutral' | null;
  authorKind: (typeof receipts.$inferSelect)['authorKind'];
  authorName: string | null;
  mayShowName: boolean;
  receivedAt: Date;
  reason: string | null;
  /** The desk's standing decision on showing it; none for a wording that nobody has looked at. */
  moderation: Moderation | null;
};

/** Every comment of a consultation received up to `through`, with the wording and the disposition that stand, oldest first. */
export async function commentsCounted(read: Read, consultationId: string, through?: Date): Promise<CommentRow[]> {
  const scope = and(
    eq(comments.consultationId, consultationId),
    through ? lte(comments.receivedAt, through) : undefined,
  );
  const rows = await read
    .select({ comment: comments, wording: commentWordings, receipt: receipts, provision: provisions })
    .from(comments)
    .innerJoin(commentWordings, eq(commentWordings.commentId, comments.id))
    .innerJoin(receipts, eq(receipts.id, comments.receiptId))
    .leftJoin(provisions, eq(provisions.id, comments.provisionId))
    .where(scope)
    .orderBy(asc(comments.receivedAt), asc(comments.id), desc(commentWordings.version));
  const answers = await latestDispositions(read, consultationId);
  const looked = await latestModerations(read, consultationId);
  return rows
    .filter(({ comment }, at) => rows[at - 1]?.comment.id !== comment.id)
    .map(({ comment, wording, receipt, provision }) => ({
      id: comment.id,
      receiptId: receipt.id,
      nodeId: provision?.nodeId ?? null,
      label: provision?.label ?? null,
      body: wording.body,
      suggestedWording: wording.suggestedWording,
      stance: wording.stance,
      withdrawn: wording.kind === 'withdrawn',
      channel: receipt.channel,
      late: receipt.late,
      authorKind: receipt.authorKind,
      authorName: receipt.authorName,
      mayShowName: receipt.mayShowName,
      receivedAt: comment.receivedAt,
      result: answers.get(comment.id)?.result ?? null,
      reason: answers.get(comment.id)?.reason ?? null,
      moderation: looked.get(`${comment.id} ${wording.version}`) ?? null,
    }));
}

/** The disposition that stands, by comment. */
async function latestDispositions(read: Read, consultationId: string) {
  const rows = await read
    .select({ disposition: dispositions })
    .from(dispositions)
    .innerJoin(comments, eq(comments.id, dispositions.commentId))
    .where(eq(comments.consultationId, consultationId))
    .orderBy(asc(dispositions.version));
  return new Map(rows.map(({ disposition }) => [disposition.commentId, disposition]));
}

/** The latest moderation, by comment and the wording that was looked at. */
async function latestModerations(read: Read, consultationId: string) {
  const rows = await read
    .select({ moderation: moderations })
    .from(moderations)
    .innerJoin(comments, eq(comments.id, moderations.commentId))
    .where(eq(comments.consultationId, consultationId))
    .orderBy(asc(moderations.version));
  return new Map(rows.map(({ moderation }) => [`${moderation.commentId} ${moderation.wordingVersion}`, moderation]));
}
