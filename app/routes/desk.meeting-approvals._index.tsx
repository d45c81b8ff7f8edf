import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { meetingsAwaitingApproval } from '~/queries/meeting-approval.server';
import { DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { EmptyState } from '~/ui/empty-state';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'meeting.publish' };

export const meta = titled('meeting.approval.queue');

export async function loader({ context }: LoaderFunctionArgs) {
  return json({ meetings: await meetingsAwaitingApproval(context.running.db.read) });
}

export default function Approvals() {
  const t = useT();
  const { meetings } = useLoaderData<typeof loader>();
  const title = t('meeting.approval.queue');
  if (meetings.length === 0)
    return (
      <>
        <PageHead title={title} />
        <EmptyState title={t('meeting.approval.none')} />
      </>
    );
  return (
    <>
      <PageHead lead={t('meeting.approval.lead')} title={title} />
      <DataTable
        caption={title}
        columns={[
          {
            key: 'title',
            heading: t('meeting.form.title'),
            names: true,
            cell: (row) => <a href={`/desk/meeting-approvals/${row.number}`}>{row.title}</a>,
          },
          { key: 'held', heading: t('meeting.list.held'), cell: (row) => <DateText value={row.heldAt} /> },
          {
            key: 'what',
            heading: t('meeting.approval.what'),
            cell: (row) => row.reason || t('meeting.approval.publication'),
          },
          { key: 'by', heading: t('meeting.approval.preparedBy'), cell: (row) => row.preparedBy },
          { key: 'at', heading: t('meeting.approval.preparedAt'), cell: (row) => <DateText value={row.preparedAt} /> },
        ]}
        dense
        hideCaption
        rowKey={(row) => row.number}
        rows={meetings}
      />
    </>
  );
}
