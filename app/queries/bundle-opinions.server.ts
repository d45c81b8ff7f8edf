import type { Read } from 'db/database';
import { dispositions } from 'db/schema/answers';
import { comments, commentWordings, receipts } from 'db/schema/comments';
import { provisions } from 'db/schema/drafts';
import { and, asc, eq, gt, inArray, or } from 'drizzle-orm';
import type { Variant } from '~/domain/bundle/manifest';
import { maskedText } from '~/domain/disclosure/masked-text';
import { publicAuthor } from '~/domain/disclosure/public-author';

const pageSize = 250;

/** The opinions of a round as lines of a bundle, in the order in which they came, some at a time: with all wordings and answers. */
export async function* bundleOpinions(read: Read, consultationId: string, variant: Variant) {
  for (let after: Row | undefined; ; ) {
    const page = await pageOf(read, consultationId, after);
    const ids = page.map(({ comment }) => comment.id);
    const wordings = await wordingsOf(read, ids);
    const answers = await answersOf(read, ids);
    for (const row of page) {
      const { id } = row.comment;
      const said = wordings.filter(({ commentId }) => commentId === id);
      const answered = answers.filter(({ commentId }) => commentId === id);
      yield { ...common(row, answered), ...(variant === 'full' ? asWritten(row, said) : masked(row, said)) };
    }
    if (page.length < pageSize) return;
    after = page.at(-1);
  }
}

type Row = Awaited<ReturnType<typeof pageOf>>[number];
type Wording = typeof commentWordings.$inferSelect;

const pageOf = (read: Read, consultationId: string, after: { comment: typeof comments.$inferSelect } | undefined) =>
  read
    .select({ comment: comments, receipt: receipts, place: provisions.label })
    .from(comments)
    .innerJoin(receipts, eq(receipts.id, comments.receiptId))
    .leftJoin(provisions, eq(provisions.id, comments.provisionId))
    .where(and(eq(comments.consultationId, consultationId), after && beyond(after.comment)))
    .orderBy(asc(comments.receivedAt), asc(comments.id))
    .limit(pageSize);

const beyond = ({ receivedAt, id }: typeof comments.$inferSelect) =>
  or(gt(comments.receivedAt, receivedAt), and(eq(comments.receivedAt, receivedAt), gt(comments.id, id)));

const wordingsOf = (read: Read, ids: string[]) =>
  read
    .select()
    .from(commentWordings)
    .where(inArray(commentWordings.commentId, ids))
    .orderBy(asc(commentWordings.version));

const answersOf = (read: Read, ids: string[]) =>
  read.select().from(dispositions).where(inArray(dispositions.commentId, ids)).orderBy(asc(dispositions.version));

const common = ({ comment, receipt, place }: Row, answered: (typeof dispositions.$inferSelect)[]) => ({
  id: comment.id,
  receipt: receipt.id,
  place,
  receivedAt: comment.receivedAt.toISOString(),
  channel: receipt.channel,
  late: receipt.late,
  authorKind: receipt.authorKind,
  dispositions: answered.map(({ version, result, reason, decidedAt }) => {
    return { version, result, reason, decidedAt: decidedAt.toISOString() };
  }),
});

const asWritten = ({ receipt }: Row, said: Wording[]) => ({
  author: receipt.authorName,
  contact: receipt.contact,
  mayShowName: receipt.mayShowName,
  scan: receipt.scanFile,
  wordings: said.map(({ version, kind, stance, body, suggestedWording, writtenAt }) => {
    return { version, kind, stance, body, suggestedWording, writtenAt: writtenAt.toISOString() };
  }),
});

/** Only the wording that stands; nothing of what was withdrawn but that it was. */
function masked({ receipt }: Row, said: Wording[]) {
  const last = said.at(-1)!;
  const withdrawn = last.kind === 'withdrawn';
  return {
    author: publicAuthor(receipt),
    withdrawn,
    stance: last.stance,
    body: withdrawn ? '' : maskedText(last.body),
    suggestedWording: last.suggestedWording && !withdrawn ? maskedText(last.suggestedWording) : null,
  };
}
