import type { Read } from 'db/database';
import { feedback } from 'db/schema/answers';
import { eq } from 'drizzle-orm';
import { closingDay } from '~/domain/calendar/day';
import { articleOf, placeName } from '~/domain/comment/place';
import { suggestionRedline } from '~/domain/comment/suggestion';
import type { FeedbackReport, ReportItem } from '~/domain/feedback/report';
import { changedWordings } from './changed-wordings.server';
import { publishedDraft } from './consultation-draft.server';
import { feedbackDue } from './feedback-due.server';
import { moderatedWords } from './moderations.server';
import { publishedConsultation } from './published-consultation.server';

const pageSize = 50;

/** Which part of a report is shown: from the opinion of this number on, or those on one article. */
export type ReportPart = { from: number; article?: string };

/** The published answer to a consultation, its items page by page; without a report, when it is due. */
export async function consultationFeedback(read: Read, number: string, part: ReportPart, now: Date) {
  const published = await publishedConsultation(read, number, now);
  if (!published) return undefined;
  const { facts, phase, snapshot } = published;
  const [row] = await read.select().from(feedback).where(eq(feedback.consultationId, facts.id));
  const { title, number: docketNumber } = snapshot.docket;
  const head = { number: facts.number, phase, title, docketNumber, closesOn: closingDay(facts.closesAt) };
  if (!row) return { ...head, due: await feedbackDue(read, facts, now), report: null };
  const { totals, countedThrough, summary, items } = JSON.parse(row.report) as FeedbackReport;
  const draft = await publishedDraft(read, published);
  const place = part.article ? placeName(draft, part.article) : undefined;
  const chosen = place ? items.filter((item) => isAbout(draft.nodes, item, part.article!)) : items;
  const at = chosen.findIndex((item) => item.number >= part.from);
  const shown = at < 0 ? [] : chosen.slice(at, at + pageSize);
  const wordings = await changedWordings(read, draft, shown);
  // A report never changes; what a desk covers after it came out is covered on the page that shows it.
  const moderated = await moderatedWords(
    read,
    shown.map(({ commentId }) => commentId),
  );
  const report = {
    publishedAt: row.publishedAt,
    totals,
    countedThrough,
    summary,
    article: place ?? null,
    items: shown.map((reported) => {
      const { suggestedWording, ...item } = { ...reported, ...moderated.get(reported.commentId) };
      return {
        ...item,
        place: item.nodeId ? (placeName(draft, item.nodeId) ?? item.place) : null,
        author: item.hidden ? null : item.author,
        suggestion: suggestionRedline(draft, { node: item.nodeId, suggestedWording }),
        wordings: wordings(item),
      };
    }),
    byArticle: countByArticle(draft, items),
    query: place ? `article=${part.article}&` : '',
    previous: at > 0 ? chosen[Math.max(0, at - pageSize)]!.number : undefined,
    next: chosen[at + pageSize]?.number,
  };
  return { ...head, due: null, report };
}

type Draft = Awaited<ReturnType<typeof publishedDraft>>;

const isAbout = (nodes: Draft['nodes'], { nodeId }: ReportItem, article: string) =>
  nodeId !== null && articleOf(nodes, nodeId) === article;

/** The articles that drew opinions and how many, most first; on the whole text: the last line, without an id. */
function countByArticle(draft: Draft, items: readonly ReportItem[]) {
  const counts = new Map<string | null, number>();
  for (const { nodeId } of items) {
    const key = nodeId && articleOf(draft.nodes, nodeId);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const whole = counts.get(null) ?? 0;
  counts.delete(null);
  const articles = [...counts].map(([node, opinions]) => ({ node, name: placeName(draft, node!) ?? '', opinions }));
  articles.sort((a, b) => b.opinions - a.opinions);
  return { articles, whole };
}
