import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { undecidedExemptions } from '~/queries/exemption-desk.server';
import { DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { EmptyState } from '~/ui/empty-state';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'exemption.decide' };

export const meta = titled('exemption.queue');

export async function loader({ context }: LoaderFunctionArgs) {
  return json({ undecided: await undecidedExemptions(context.running.db.read) });
}

export default function UndecidedExemptions() {
  const t = useT();
  const { undecided } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead lead={t('exemption.lead')} title={t('exemption.queue')} />
      {undecided.length === 0 && <EmptyState title={t('exemption.queueNone')} />}
      {undecided.length > 0 && (
        <DataTable
          caption={t('exemption.queue')}
          columns={[
            {
              key: 'title',
              heading: t('exemption.docket'),
              names: true,
              cell: ({ id, number, title }) => <a href={`/desk/dockets/${number}/exemptions/${id}`}>{title}</a>,
            },
            { key: 'ground', heading: t('exemption.ground'), cell: ({ ground }) => t(`words.ground.${ground}`) },
            {
              key: 'at',
              heading: t('exemption.requestedAt'),
              cell: ({ requestedAt }) => <DateText value={requestedAt} />,
            },
          ]}
          dense
          hideCaption
          rowKey={({ id }) => id}
          rows={undecided}
        />
      )}
    </>
  );
}
