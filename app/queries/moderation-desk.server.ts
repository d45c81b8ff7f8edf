import type { Read } from 'db/database';
import { comments, receipts } from 'db/schema/comments';
import { moderations } from 'db/schema/moderation';
import { asc, eq } from 'drizzle-orm';
import { placeName, wordingAt } from '~/domain/comment/place';
import { suggestionRedline } from '~/domain/comment/suggestion';
import { passagesIn } from '~/domain/disclosure/moderation';
import { mayShowUnanswered } from '~/domain/disclosure/privacy-notice';
import { publicWords } from '~/domain/disclosure/public-words';
import { accountNames } from './account-names.server';
import { filesOfComment } from './comment-files.server';
import { commentsDesk } from './comments-desk.server';
import { publishedDraft } from './consultation-draft.server';
import { standingModerations } from './moderations.server';
import { publicityAt } from './publicity.server';
import { publishedConsultation } from './published-consultation.server';

/** One opinion before an officer who decides how the public may read it: its full words, how they read now, earlier decisions. */
export async function moderationDesk(read: Read, docketNumber: string, commentId: string, now: Date) {
  const desk = await commentsDesk(read, docketNumber);
  const comment = desk?.comments.find(({ id }) => id === commentId);
  if (!desk?.consultation || !comment || comment.withdrawn) return undefined;
  const draft = await publishedDraft(read, (await publishedConsultation(read, desk.consultation.number, now))!);
  const { wording, latest, standing } = (await standingModerations(read, [commentId])).get(commentId)!;
  const node = comment.nodeId;
  const seen = publicWords(wording, standing);
  const waiting = desk.comments.filter(
    ({ id, withdrawn, moderation }) => !withdrawn && !moderation && id !== commentId,
  );
  return {
    unitIds: desk.docket.unitIds,
    comment: { id: commentId, number: docketNumber, body: wording.body, receivedAt: comment.receivedAt },
    place: node && (placeName(draft, node) ?? null),
    provision: node && wordingAt(draft, node),
    suggestion: suggestionRedline(draft, { node, suggestedWording: wording.suggestedWording }),
    seen: `${wording.version}.${latest?.version ?? 0}`,
    standing: standing
      ? { act: standing.act, reason: standing.reason, passages: passagesIn(wording, standing.covers) }
      : null,
    shown: { ...seen, suggestion: suggestionRedline(draft, { node, suggestedWording: seen.suggestedWording }) },
    decides: (await publicityAt(read, now))?.shows ?? false,
    told: mayShowUnanswered(true, await noticeOf(read, commentId)),
    files: await filesOfComment(read, docketNumber, commentId),
    history: await historyOf(read, commentId),
    next: waiting[0]?.id ?? null,
    remaining: waiting.length + (standing ? 0 : 1),
  };
}

async function noticeOf(read: Read, commentId: string): Promise<string> {
  const [row] = await read
    .select({ notice: receipts.privacyNotice })
    .from(comments)
    .innerJoin(receipts, eq(receipts.id, comments.receiptId))
    .where(eq(comments.id, commentId));
  return row!.notice;
}

async function historyOf(read: Read, commentId: string) {
  const rows = await read
    .select()
    .from(moderations)
    .where(eq(moderations.commentId, commentId))
    .orderBy(asc(moderations.version));
  const names = await accountNames(
    read,
    rows.map(({ decidedBy }) => decidedBy),
  );
  return rows.map(({ version, act, reason, covers, decidedBy, decidedAt }) => {
    return { version, act, reason, covers: covers.length, by: names.get(decidedBy) ?? '', at: decidedAt };
  });
}
