import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/answer.server';
import { consultationTabs } from '~/http/consultation-tabs';
import type { RouteHandle } from '~/http/guard.server';
import { useT } from '~/i18n/t';
import { consultationHead } from '~/queries/consultation-head.server';
import { ConsultationHead } from '~/ui/consultation/head';
import { usePage } from '~/ui/page-context';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { Tabs } from '~/ui/tabs';

export const handle: RouteHandle = { access: 'public', cached: true };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const head = await consultationHead(db.read, params.number!, clock());
  if (!head) throw notFound();
  return json({ head });
}

export default function ConsultationLayout() {
  const t = useT();
  const { path } = usePage();
  const { head } = useLoaderData<typeof loader>();
  const tabs = consultationTabs(t, head.number).map((tab) => ({ ...tab, current: path === tab.to }));
  return (
    <CitizenPage
      trail={[
        { label: t('ui.home'), to: '/' },
        { label: t('consultation.register.title'), to: '/consultations' },
        { label: head.title },
      ]}
    >
      <ConsultationHead head={head} />
      <Tabs label={t('consultation.tabs.label')} tabs={tabs} />
      <Outlet />
    </CitizenPage>
  );
}
