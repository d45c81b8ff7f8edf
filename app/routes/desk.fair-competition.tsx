import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { fairCompetitionQueue } from '~/queries/fair-competition-desk.server';
import { DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { EmptyState } from '~/ui/empty-state';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'fairCompetition.conclude' };

export const meta = titled('competition.queue');

export async function loader({ context }: LoaderFunctionArgs) {
  return json({ waiting: await fairCompetitionQueue(context.running.db.read) });
}

export default function FairCompetitionQueue() {
  const t = useT();
  const { waiting } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead lead={t('competition.queueLead')} title={t('competition.queue')} />
      {waiting.length === 0 && <EmptyState title={t('competition.queueNone')} />}
      {waiting.length > 0 && (
        <DataTable
          caption={t('competition.queue')}
          columns={[
            {
              key: 'title',
              heading: t('exemption.docket'),
              names: true,
              cell: ({ number, title }) => <a href={`/desk/dockets/${number}/fair-competition`}>{title}</a>,
            },
            { key: 'since', heading: t('competition.since'), cell: ({ since }) => <DateText value={since} /> },
          ]}
          dense
          hideCaption
          rowKey={({ number }) => number}
          rows={waiting}
        />
      )}
    </>
  );
}
