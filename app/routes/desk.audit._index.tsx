import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { auditedDockets, roleChanges } from '~/queries/audit-events.server';
import { RoleChanges } from '~/ui/audit/role-changes';
import { DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'record.audit' };

export const meta = titled('audit.title');

export async function loader({ context }: LoaderFunctionArgs) {
  const { read } = context.running.db;
  return json({ dockets: await auditedDockets(read), changes: await roleChanges(read) });
}

export default function Audit() {
  const t = useT();
  const { dockets, changes } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        actions={
          <a className="button button-plain" href="/desk/audit/check">
            {t('audit.check.title')}
          </a>
        }
        lead={t('audit.lead')}
        title={t('audit.title')}
      />
      <DataTable
        caption={t('audit.dockets')}
        columns={[
          {
            key: 'title',
            heading: t('review.queue.title'),
            names: true,
            cell: ({ number, title }) => <a href={`/desk/audit/${number}`}>{title}</a>,
          },
          { key: 'number', heading: t('notice.number'), cell: ({ number }) => number },
          {
            key: 'at',
            heading: t('audit.opened'),
            cell: ({ createdAt }) => <DateText time={false} value={createdAt} />,
          },
          { key: 'times', heading: t('audit.lines'), number: true, cell: ({ times }) => times },
        ]}
        dense
        rowKey={({ number }) => number}
        rows={dockets}
      />
      <RoleChanges changes={changes} />
    </>
  );
}
