import type { Read } from 'db/database';
import { feedback } from 'db/schema/answers';
import { and, eq, lte } from 'drizzle-orm';
import { dayOf } from '~/domain/calendar/day';
import type { FeedbackReport, ReportItem } from '~/domain/feedback/report';
import type { Passage, Searchable } from '~/domain/search/passage';
import { sectionsOf } from '~/text/markdown-sections.server';
import { moderatedSince, moderatedWords } from './moderations.server';
import { publishedConsultation } from './published-consultation.server';

/** A published report: its summary and every answered opinion, as masked as the public reads it. Who wrote is not searched. */
export async function searchableFeedback(read: Read, number: string, now: Date): Promise<Searchable | undefined> {
  const published = await publishedConsultation(read, number, now);
  const [row] = published
    ? await read
        .select({ report: feedback.report, publishedAt: feedback.publishedAt })
        .from(feedback)
        .where(and(eq(feedback.consultationId, published.facts.id), lte(feedback.publishedAt, now)))
    : [];
  if (!published || !row) return undefined;
  const { summary, items } = JSON.parse(row.report) as FeedbackReport;
  const since = await moderatedSince(read, published.facts.id, row.publishedAt);
  const moderated = await moderatedWords(read, since);
  const page = `/consultations/${number}/feedback`;
  const { title, leadUnit } = published.snapshot.docket;
  return {
    title,
    unit: leadUnit,
    day: dayOf(row.publishedAt),
    passages: [
      ...sectionsOf(summary).map(({ heading, body }): Passage => {
        return { kind: 'feedback', place: heading, address: `${page}#summary`, body: body || heading };
      }),
      ...items.map((item) => answered({ ...item, ...moderated.get(item.commentId) }, page)),
    ],
  };
}

const answered = ({ number, place, body, suggestedWording, reason }: ReportItem, page: string): Passage => ({
  kind: 'feedback',
  place: place ?? '',
  address: `${page}?from=${number}#opinion-${number}`,
  body: [body, suggestedWording, reason].filter(Boolean).join('\n'),
});
