import type { Read } from 'db/database';
import { drafts } from 'db/schema/drafts';
import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { placeName } from '~/domain/comment/place';
import { suggestionRedline } from '~/domain/comment/suggestion';
import type { ProvisionNode } from '~/domain/provision/provision';
import { effectsOf } from './comment-effects.server';
import { filesOfComment } from './comment-files.server';
import { commentsDesk } from './comments-desk.server';
import { draftNodes } from './draft-nodes.server';

/** One comment on the desk, the words of the provision it is about, and the review draft that it may have changed. */
export async function commentDesk(read: Read, docketNumber: string, commentId: string) {
  const desk = await commentsDesk(read, docketNumber);
  const comment = desk?.comments.find(({ id }) => id === commentId);
  if (!desk?.consultation || !comment) return undefined;
  const { docket, consultation, unanswered } = desk;
  const review = await confirmedReviewDraft(read, docket.id);
  const effects = (await effectsOf(read, consultation.id)).filter((effect) => effect.commentId === commentId);
  const { text, nodes } = await draftWords(read, consultation.draftId);
  const node = nodes.find(({ id }) => id === comment.nodeId);
  const inReview = review ? await draftNodes(read, review.id) : [];
  const changed = inReview.filter(({ id }) =>
    effects.some(({ draftId, nodeId }) => draftId === review?.id && nodeId === id),
  );
  return {
    unitIds: docket.unitIds,
    comment,
    place: node ? (placeName({ text, nodes }, node.id) ?? null) : null,
    suggestion: suggestionRedline({ text, nodes }, { node: node?.id, suggestedWording: comment.suggestedWording }),
    files: await filesOfComment(read, docketNumber, commentId),
    provision: node ? text.slice(node.start, lastEnd(nodes, node)).trim() : null,
    next: unanswered.find((id) => id !== commentId) ?? null,
    remaining: unanswered.length,
    review: review ? { id: review.id, changed: changed.map(({ ordinal }) => ordinal ?? '').filter(Boolean) } : null,
  };
}

async function confirmedReviewDraft(read: Read, docketId: string) {
  const [draft] = await read
    .select({ id: drafts.id })
    .from(drafts)
    .where(and(eq(drafts.docketId, docketId), eq(drafts.stage, 'review'), isNotNull(drafts.confirmedAt)))
    .orderBy(desc(drafts.version))
    .limit(1);
  return draft;
}

async function draftWords(read: Read, draftId: string) {
  const [draft] = await read.select({ text: drafts.text }).from(drafts).where(eq(drafts.id, draftId));
  return { text: draft?.text ?? '', nodes: await draftNodes(read, draftId) };
}

/** Where the words of a provision end, those of its children included. */
function lastEnd(nodes: readonly ProvisionNode[], node: ProvisionNode): number {
  const children = nodes.filter(({ parent }) => parent === node.id);
  return Math.max(node.end, ...children.map((child) => lastEnd(nodes, child)));
}
