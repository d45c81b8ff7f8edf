import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { docketsList } from '~/queries/dockets-list.server';
import { DocketTable } from '~/ui/docket-table';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'docket.read' };

export const meta = titled('desk.nav.dockets');

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  return json({ dockets: await docketsList(db.read, clock()) });
}

export default function Dockets() {
  const t = useT();
  const { dockets } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t('desk.nav.dockets')} />
      <DocketTable dockets={dockets} />
    </>
  );
}
