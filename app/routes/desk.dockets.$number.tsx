import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/answer.server';
import { docketTabs } from '~/http/desk-navigation';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { translator, useT } from '~/i18n/t';
import { docketHead } from '~/queries/docket-head.server';
import { Notice } from '~/ui/notice';
import { usePage } from '~/ui/page-context';
import { PageHead } from '~/ui/shell/page-head';
import { SummaryList } from '~/ui/summary-list';
import { Tabs } from '~/ui/tabs';

export const handle: RouteHandle = { access: 'docket.read' };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const docket = await docketHead(context.running.db.read, params.number!);
  if (!docket) throw notFound();
  const tabs = docketTabs(translator(context.lang), staffAct(context).actor, docket.number);
  return json({ docket, tabs });
}

export default function DocketLayout() {
  const t = useT();
  const { path } = usePage();
  const { docket, tabs } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        aside={
          <SummaryList
            rows={[
              { term: t('docket.leadUnit'), value: [docket.leadUnit, ...docket.coDraftingUnits].join(t('docket.and')) },
              { term: t('docket.issuingOrgan'), value: docket.issuingOrgan },
              {
                term: t('docket.flags'),
                value: docket.flags.map((flag) => t(`words.flag.${flag}`)).join(t('docket.and')),
              },
            ]}
            tight
          />
        }
        lead={docket.summary}
        title={docket.title}
      />
      {docket.terminationReason && <Notice heading={t('docket.terminated')}>{docket.terminationReason}</Notice>}
      <Tabs
        label={t('docket.tabs.label')}
        tabs={tabs.map((tab, at) => ({
          ...tab,
          current: path === tab.to || (at > 0 && path.startsWith(`${tab.to}/`)),
        }))}
      />
      <Outlet />
    </>
  );
}
