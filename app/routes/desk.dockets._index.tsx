import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { entersTab } from '~/http/desk-navigation';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { docketsList } from '~/queries/dockets-list.server';
import { DocketTable } from '~/ui/docket-table';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'docket.read' };

export const meta = titled('desk.nav.dockets');

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const { actor } = staffAct(context);
  const list = await docketsList(db.read, clock());
  return json({ dockets: list.map((row) => ({ ...row, tab: entersTab(actor, row.tab) ? row.tab : null })) });
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
