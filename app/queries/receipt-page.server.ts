import type { Read } from 'db/database';
import { provisions } from 'db/schema/drafts';
import { inArray } from 'drizzle-orm';
import { mayChangeComment } from '~/domain/comment/may-comment';
import { placeName } from '~/domain/comment/place';
import { suggestionRedline } from '~/domain/comment/suggestion';
import { changedWordings } from './changed-wordings.server';
import { namesOfAttachments } from './comment-files.server';
import { publishedDraft } from './consultation-draft.server';
import { consultationFacts } from './consultation-facts.server';
import { docketOutcome } from './docket-outcome.server';
import { feedbackDue } from './feedback-due.server';
import { publishedConsultation } from './published-consultation.server';
import { publishedAnswers } from './receipt-answers.server';
import { commentsOfReceipt, receiptWith } from './receipt-facts.server';
import { publicitiesOf } from './receipt-publicity.server';
import { profileVersion } from './rules-profile.server';

/** Everything that the holder of a receipt may see: what was sent, until when it can be changed, and what became of it. */
export async function receiptPage(read: Read, key: { number: string; codeHash: string }, now: Date) {
  const receipt = await receiptWith(read, key.number, key.codeHash);
  if (!receipt) return undefined;
  const facts = (await consultationFacts(read, { id: receipt.consultationId }))!;
  const published = (await publishedConsultation(read, facts.number, now))!;
  const { commentEdit } = (await profileVersion(read, facts.profileVersion)).limits;
  const standing = await commentsOfReceipt(read, receipt.id);
  const comments = standing.map(({ comment }) => comment);
  const { publishedAt, answers } = await publishedAnswers(read, facts.id, comments);
  const draft = await publishedDraft(read, published);
  const wordings = await changedWordings(read, draft, [...answers.values()]);
  const nodes = await nodesOf(read, comments);
  const publicities = await publicitiesOf(read, receipt, comments, now);
  return {
    number: receipt.number,
    receivedAt: receipt.receivedAt,
    late: receipt.late,
    changeMinutes: commentEdit.value,
    changeUntil: new Date(receipt.receivedAt.getTime() + commentEdit.value * 60_000),
    mayChange: mayChangeComment(receipt.receivedAt, now, commentEdit.value),
    withdrawn: standing.every(({ wording }) => wording.kind === 'withdrawn'),
    consultation: { number: facts.number, title: published.snapshot.docket.title, phase: published.phase },
    due: await feedbackDue(read, facts, now),
    answeredAt: publishedAt,
    ...(await docketOutcome(read, facts.docketId, now)),
    files: await namesOfAttachments(read, receipt.id),
    opinions: standing.map(({ comment, wording }) => {
      const nodeId = nodes.get(comment.provisionId ?? '') ?? null;
      const answer = answers.get(comment.id);
      return {
        id: comment.id,
        nodeId,
        place: nodeId ? (placeName(draft, nodeId) ?? null) : null,
        body: wording.body,
        stance: wording.stance,
        suggestedWording: wording.suggestedWording,
        suggestion: suggestionRedline(draft, { node: nodeId, suggestedWording: wording.suggestedWording }),
        publicity: publicities(comment.id),
        answer: answer ? { ...answer, wordings: wordings({ nodeId, changed: answer.changed }) } : null,
      };
    }),
  };
}

export type ReceiptPage = NonNullable<Awaited<ReturnType<typeof receiptPage>>>;

async function nodesOf(read: Read, comments: { provisionId: string | null }[]): Promise<Map<string, string>> {
  const ids = comments.flatMap(({ provisionId }) => provisionId ?? []);
  if (ids.length === 0) return new Map();
  const rows = await read
    .select({ id: provisions.id, node: provisions.nodeId })
    .from(provisions)
    .where(inArray(provisions.id, ids));
  return new Map(rows.map(({ id, node }) => [id, node]));
}
