import type { Read } from 'db/database';
import { dispositions, feedback } from 'db/schema/answers';
import { asc, eq, inArray } from 'drizzle-orm';
import type { FeedbackReport, ReportItem } from '~/domain/feedback/report';
import { effectsOf } from './comment-effects.server';

/** The answer to one comment as its author may read it; `number` is its place in the published report. */
export type Answer = Pick<ReportItem, 'result' | 'reason' | 'changed'> & { number: number | null };

/**
 * The published answers to comments, by comment. Before the report is out there are none: what the desk writes may still
 * change. A comment that came after the report was counted is answered as soon as the desk has answered it.
 */
export async function publishedAnswers(
  read: Read,
  consultationId: string,
  comments: { id: string; receivedAt: Date }[],
): Promise<{ publishedAt: Date | null; answers: Map<string, Answer> }> {
  const [row] = await read.select().from(feedback).where(eq(feedback.consultationId, consultationId));
  if (!row) return { publishedAt: null, answers: new Map() };
  const { items } = JSON.parse(row.report) as FeedbackReport;
  const own = new Set(comments.map(({ id }) => id));
  const counted = items.filter(({ commentId }) => own.has(commentId)).map((item) => [item.commentId, item] as const);
  const later = comments.filter(({ receivedAt }) => receivedAt > row.countedThrough).map(({ id }) => id);
  const answers = new Map<string, Answer>(counted);
  for (const [id, answer] of await laterAnswers(read, consultationId, later)) answers.set(id, answer);
  return { publishedAt: row.publishedAt, answers };
}

async function laterAnswers(read: Read, consultationId: string, ids: string[]): Promise<[string, Answer][]> {
  if (ids.length === 0) return [];
  const rows = await read
    .select()
    .from(dispositions)
    .where(inArray(dispositions.commentId, ids))
    .orderBy(asc(dispositions.version));
  const effects = await effectsOf(read, consultationId);
  return rows.map(({ commentId, result, reason }) => [
    commentId,
    { result, reason, number: null, changed: effects.filter((effect) => effect.commentId === commentId) },
  ]);
}
