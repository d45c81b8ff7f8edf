import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/answer.server';
import { consultationTitled } from '~/http/consultation-title';
import type { RouteHandle } from '~/http/guard.server';
import { useT } from '~/i18n/t';
import { consultationFeedback } from '~/queries/consultation-feedback.server';
import { renderMarkdown } from '~/text/markdown.server';
import { FeedbackReport } from '~/ui/consultation/feedback-report';
import { dateInWords } from '~/ui/date-text';
import { EmptyState } from '~/ui/empty-state';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = consultationTitled('consultation.tabs.feedback');

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const query = new URL(request.url).searchParams;
  const part = { from: Number(query.get('from')) || 1, article: query.get('article') ?? undefined };
  const page = await consultationFeedback(db.read, params.number!, part, clock());
  if (!page) throw notFound();
  return json({ ...page, summary: renderMarkdown(page.report?.summary ?? '') });
}

export default function Feedback() {
  const t = useT();
  const { number, docketNumber, phase, report, due, closesOn, summary } = useLoaderData<typeof loader>();
  if (report)
    return <FeedbackReport number={number} report={report} summary={summary} versions={`/drafts/${docketNumber}`} />;
  const dates = { due: dateInWords(due?.day ?? '', t.lang), closes: dateInWords(closesOn, t.lang) };
  const waiting = { scheduled: 'waitingOpen', open: 'waitingOpen', terminated: 'waitingEnded' } as const;
  const key = waiting[phase as keyof typeof waiting] ?? 'waitingClosed';
  return (
    <EmptyState title={t('consultation.feedback.waiting')}>
      <p>{t(`consultation.feedback.${key}`, dates)}</p>
    </EmptyState>
  );
}
