import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { entersTab } from '~/http/desk-navigation';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { deskTasks } from '~/queries/desk-tasks.server';
import { docketsList } from '~/queries/dockets-list.server';
import { DeskTasks } from '~/ui/desk-tasks';
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
  const tasks = await deskTasks(db.read, actor, clock());
  return json({ waiting, tasks, handlesDockets: entersTab(actor, '') });
}

export default function DeskHome() {
  const t = useT();
  const { waiting, tasks, handlesDockets } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead lead={handlesDockets ? undefined : t('desk.home.elsewhere')} title={t('desk.title')} />
      <DeskTasks tasks={tasks} />
      {handlesDockets && <Dockets waiting={waiting} />}
    </>
  );
}

function Dockets({ waiting }: { waiting: ReturnType<typeof useLoaderData<typeof loader>>['waiting'] }) {
  const t = useT();
  return (
    <section aria-labelledby="dockets">
      <h2 id="dockets">{t('desk.nav.dockets')}</h2>
      <p>{t('desk.home.lead')}</p>
      {waiting.length === 0 ? <EmptyState title={t('desk.home.nothing')} /> : <DocketTable dockets={waiting} />}
    </section>
  );
}
