import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { entersTab } from '~/http/desk-navigation';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { docketsList } from '~/queries/dockets-list.server';
import { DocketTable } from '~/ui/docket-table';
import { EmptyState } from '~/ui/empty-state';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'desk.enter' };

export const meta = titled('desk.title');

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const { actor } = staffAct(context);
  const dockets = entersTab(actor, '') ? await docketsList(db.read, clock()) : [];
  const waiting = dockets
    .filter(({ step }) => step !== 'done')
    .map((row) => ({ ...row, tab: entersTab(actor, row.tab) ? row.tab : null }));
  return json({ waiting, handlesDockets: entersTab(actor, '') });
}

export default function DeskHome() {
  const t = useT();
  const { waiting, handlesDockets } = useLoaderData<typeof loader>();
  if (!handlesDockets) return <PageHead lead={t('desk.home.elsewhere')} title={t('desk.title')} />;
  return (
    <>
      <PageHead lead={t('desk.home.lead')} title={t('desk.title')} />
      {waiting.length === 0 ? <EmptyState title={t('desk.home.nothing')} /> : <DocketTable dockets={waiting} />}
    </>
  );
}
