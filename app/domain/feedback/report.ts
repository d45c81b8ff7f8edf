import type { Moderation } from '../disclosure/moderation';
import { publicAuthor } from '../disclosure/public-author';
import { publicWords } from '../disclosure/public-words';
import type { AuthorKind, Channel, CoverReason, DispositionResult, Stance } from '../vocabulary';
import type { Totals } from './totals';

/** A comment as the desk knows it. */
export type ReportedComment = {
  id: string;
  label: string | null;
  nodeId: string | null;
  body: string;
  suggestedWording: string | null;
  stance: Stance | null;
  authorKind: AuthorKind;
  authorName: string | null;
  mayShowName: boolean;
  channel: Channel;
  late: boolean;
  withdrawn: boolean;
  result: DispositionResult | null;
  reason: string | null;
  moderation: Moderation | null;
};

/** One line of the published table. `number` is its place in this report: "changed because of opinion 3". */
export type ReportItem = {
  number: number;
  commentId: string;
  place: string | null;
  nodeId: string | null;
  author: string | null;
  authorKind: AuthorKind;
  channel: Channel;
  late: boolean;
  body: string;
  suggestedWording: string | null;
  /** Why the words are withheld, or passages of them covered. */
  hidden: CoverReason | null;
  covered: CoverReason[];
  result: DispositionResult;
  reason: string;
  changed: { label: string; nodeId: string; draftId: string }[];
};

/** A published feedback report: everything the public sees of it, frozen on that day. */
export type FeedbackReport = { totals: Totals; countedThrough: string; summary: string; items: ReportItem[] };

type Effect = { commentId: string; label: string; nodeId: string; draftId: string };

/** The per-item table of a feedback report: every comment that stands and is answered, personal data masked by the one rule. */
export function reportOf(comments: readonly ReportedComment[], effects: readonly Effect[]): ReportItem[] {
  return comments
    .filter(({ withdrawn, result }) => !withdrawn && result !== null)
    .map((comment, at) => ({
      number: at + 1,
      commentId: comment.id,
      place: comment.label,
      nodeId: comment.nodeId,
      author: publicAuthor(comment),
      authorKind: comment.authorKind,
      channel: comment.channel,
      late: comment.late,
      ...publicWords(comment, comment.moderation),
      result: comment.result!,
      reason: comment.reason ?? '',
      changed: effects
        .filter(({ commentId }) => commentId === comment.id)
        .map(({ label, nodeId, draftId }) => ({ label, nodeId, draftId })),
    }));
}
