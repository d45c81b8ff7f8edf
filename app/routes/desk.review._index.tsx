import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { queueStates } from '~/domain/review/queue-state';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { legalReviewers } from '~/queries/review-assignee.server';
import { reviewQueue } from '~/queries/review-queue.server';
import { EmptyState } from '~/ui/empty-state';
import { ConcludedTable } from '~/ui/review/concluded-table';
import { QueueFilterForm } from '~/ui/review/queue-filter';
import { QueueTable } from '~/ui/review/queue-table';
import { DeskSplit } from '~/ui/shell/desk-split';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'review.answer' };

export const meta = titled('review.title');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const asked = new URL(request.url).searchParams;
  const filter = {
    state: queueStates.find((state) => state === asked.get('state')),
    assignee: asked.get('assignee') || undefined,
  };
  const queue = await reviewQueue(db.read, clock(), filter);
  return json({ ...queue, filter, reviewers: await legalReviewers(db.read) });
}

export default function ReviewQueue() {
  const t = useT();
  const { waiting, concluded, filter, reviewers } = useLoaderData<typeof loader>();
  const isNarrowed = Boolean(filter.state || filter.assignee);
  return (
    <>
      <PageHead lead={t('review.queue.lead')} title={t('review.title')} />
      <DeskSplit
        label={t('review.queue.filter')}
        side={<QueueFilterForm filter={filter} narrowed={isNarrowed} reviewers={reviewers} />}
      >
        {waiting.length === 0 && (
          <EmptyState title={t(isNarrowed ? 'review.queue.noneSuch' : 'review.queue.none')}>
            {!isNarrowed && t('review.queue.noneHint')}
          </EmptyState>
        )}
        {waiting.length > 0 && <QueueTable rows={waiting} />}
        {concluded.length > 0 && !isNarrowed && <ConcludedTable rows={concluded} />}
      </DeskSplit>
    </>
  );
}
