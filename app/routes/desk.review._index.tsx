import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { reviewQueue } from '~/queries/review-queue.server';
import { DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { EmptyState } from '~/ui/empty-state';
import { Seal } from '~/ui/seal';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'review.answer' };

export const meta = titled('review.title');

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  return json(await reviewQueue(db.read, clock()));
}

export default function ReviewQueue() {
  const t = useT();
  const { waiting, concluded } = useLoaderData<typeof loader>();
  const titleOf = ({ id, title, attempt }: { id: string; title: string; attempt: number }) => (
    <>
      <a href={`/desk/review/${id}`}>{title}</a>{' '}
      {attempt > 1 && <span className="soft">{t('review.attempt', { attempt })}</span>}
    </>
  );
  const title = { key: 'title', heading: t('review.queue.title'), names: true, cell: titleOf };
  const unit = { key: 'unit', heading: t('review.queue.unit'), cell: (row: { unit: string }) => row.unit };
  return (
    <>
      <PageHead lead={t('review.queue.lead')} title={t('review.title')} />
      {waiting.length === 0 && <EmptyState title={t('review.queue.none')}>{t('review.queue.noneHint')}</EmptyState>}
      {waiting.length > 0 && (
        <DataTable
          caption={t('review.title')}
          columns={[
            title,
            { key: 'due', heading: t('review.queue.due'), cell: (row) => <Due row={row} /> },
            {
              key: 'state',
              heading: t('review.queue.state'),
              cell: ({ overdue, accepted }) =>
                overdue ? (
                  <Seal tone="open">{t('review.queue.overdue')}</Seal>
                ) : (
                  <Seal tone={accepted ? 'working' : 'soon'}>
                    {t(accepted ? 'review.gateState.running' : 'review.gateState.waiting')}
                  </Seal>
                ),
            },
            unit,
            {
              key: 'at',
              heading: t('review.submittedAt'),
              cell: ({ submittedAt }) => <DateText time={false} value={submittedAt} />,
            },
            {
              key: 'left',
              heading: t('review.queue.remaining'),
              number: true,
              cell: ({ remainingDays }) => remainingDays,
            },
          ]}
          dense
          hideCaption
          rowKey={({ id }) => id}
          rows={waiting}
        />
      )}
      {concluded.length > 0 && (
        <DataTable
          caption={t('review.queue.done')}
          columns={[
            title,
            {
              key: 'conclusion',
              heading: t('review.conclusion'),
              cell: ({ conclusion }) => conclusion && t(`words.conclusion.${conclusion}`),
            },
            unit,
            {
              key: 'at',
              heading: t('review.queue.doneAt'),
              cell: ({ concludedAt }) => concludedAt && <DateText time={false} value={concludedAt} />,
            },
          ]}
          dense
          rowKey={({ id }) => id}
          rows={concluded}
        />
      )}
    </>
  );
}

function Due({
  row: { dueOn, accepted, provisional },
}: {
  row: { dueOn: string; accepted: boolean; provisional: boolean };
}) {
  const t = useT();
  return (
    <>
      <DateText value={dueOn} /> {!accepted && <span className="soft">{t('review.queue.ifAcceptedThen')}</span>}{' '}
      {provisional && <span className="soft">{t('review.queue.provisional')}</span>}
    </>
  );
}
