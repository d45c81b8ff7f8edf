import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { meetingsList } from '~/queries/meetings-list.server';
import { meetingsOfYear } from '~/queries/meetings-year.server';
import { DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { EmptyState } from '~/ui/empty-state';
import { BoardLine } from '~/ui/meeting/board-line';
import { MeetingState } from '~/ui/meeting/meeting-state';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'meeting.record' };

export const meta = titled('meeting.list.title');

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const { board, overdue } = await meetingsOfYear(db.read, undefined, clock());
  return json({ meetings: await meetingsList(db.read), board, overdue });
}

export default function Meetings() {
  const t = useT();
  const { meetings, board, overdue } = useLoaderData<typeof loader>();
  const add = (
    <a className="button" href="/desk/meetings/new">
      {t('meeting.list.add')}
    </a>
  );
  return (
    <>
      <PageHead actions={add} title={t('meeting.list.title')} />
      <BoardLine board={board} overdue={overdue} />
      {meetings.length === 0 ? (
        <EmptyState title={t('meeting.list.none')} />
      ) : (
        <DataTable
          caption={t('meeting.list.title')}
          columns={[
            {
              key: 'title',
              heading: t('meeting.form.title'),
              names: true,
              cell: (row) => <a href={`/desk/meetings/${row.number}`}>{row.title}</a>,
            },
            { key: 'held', heading: t('meeting.list.held'), cell: (row) => <DateText value={row.heldAt} /> },
            { key: 'attended', heading: t('meeting.list.attended'), number: true, cell: (row) => row.attended },
            { key: 'unanswered', heading: t('meeting.list.unanswered'), number: true, cell: (row) => row.unanswered },
            {
              key: 'state',
              heading: t('meeting.list.state'),
              cell: (row) => <MeetingState approvalPending={row.pending} meeting={row} />,
            },
          ]}
          dense
          hideCaption
          rowKey={(row) => row.number}
          rows={meetings}
        />
      )}
    </>
  );
}
