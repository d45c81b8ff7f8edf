import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { docketsList } from '~/queries/dockets-list.server';
import { DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'docket.read' };

export const meta = titled('desk.nav.dockets');

export async function loader({ context }: LoaderFunctionArgs) {
  return json({ dockets: await docketsList(context.running.db.read) });
}

export default function Dockets() {
  const t = useT();
  const { dockets } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t('desk.nav.dockets')} />
      <DataTable
        caption={t('desk.nav.dockets')}
        columns={[
          {
            key: 'title',
            heading: t('docket.title'),
            names: true,
            cell: (row) => <a href={`/desk/dockets/${row.number}`}>{row.title}</a>,
          },
          { key: 'unit', heading: t('docket.leadUnit'), cell: (row) => row.unit },
          {
            key: 'opened',
            heading: t('docket.openedOn'),
            cell: (row) => <DateText time={false} value={row.createdAt} />,
          },
        ]}
        dense
        hideCaption
        rowKey={(row) => row.number}
        rows={dockets}
      />
    </>
  );
}
