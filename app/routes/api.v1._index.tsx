import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { type Endpoint, type EndpointId, endpoints } from '~/http/api/endpoints';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { DataTable } from '~/ui/data-table';
import { LocalLink } from '~/ui/local-link';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = titled('api.title');

export function loader({ context }: LoaderFunctionArgs) {
  const rows = (Object.entries(endpoints) as [EndpointId, Endpoint][]).map(([id, { method, path, scope }]) => {
    return { id, method: method.toUpperCase(), path, scope };
  });
  return json({ rows, address: context.running.address });
}

export default function Interface() {
  const t = useT();
  const { rows, address } = useLoaderData<typeof loader>();
  return (
    <CitizenPage trail={[{ label: t('ui.home'), to: '/' }, { label: t('api.title') }]}>
      <PageHead lead={t('api.lead')} title={t('api.title')} />
      <p>{t('api.how', { address })}</p>
      <DataTable
        caption={t('api.title')}
        columns={[
          {
            key: 'endpoint',
            heading: t('api.column.endpoint'),
            names: true,
            cell: ({ method, path }) => <code className="hash">{`${method} /api/v1${path}`}</code>,
          },
          { key: 'does', heading: t('api.column.does'), cell: ({ id }) => t(`api.endpoint.${id}`) },
          { key: 'needs', heading: t('api.column.needs'), cell: ({ scope }) => scope ?? t('api.open') },
        ]}
        hideCaption
        rowKey={({ id }) => id}
        rows={rows}
      />
      <p>
        <LocalLink to="/api/v1/openapi.json">{t('api.description')}</LocalLink>
      </p>
    </CitizenPage>
  );
}
