import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { useT } from '~/i18n/t';
import { reviewHead } from '~/queries/review-desk.server';
import { OutcomeSeal } from '~/ui/gate/outcome-seal';
import { usePage } from '~/ui/page-context';
import { PageHead } from '~/ui/shell/page-head';
import { SummaryList } from '~/ui/summary-list';
import { Tabs } from '~/ui/tabs';

export const handle: RouteHandle = { access: 'review.answer' };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const head = await reviewHead(context.running.db.read, params.submission!);
  if (!head) throw notFound();
  return json({ ...head, at: `/desk/review/${params.submission}` });
}

export default function ReviewLayout() {
  const t = useT();
  const { path } = usePage();
  const { docket, outcome, attempt, reviewId, at } = useLoaderData<typeof loader>();
  const tabs = [
    { to: at, label: t('review.tabs.handling') },
    { to: `${at}/read`, label: t('review.tabs.reading') },
    ...(reviewId
      ? [
          { to: `${at}/points`, label: t('review.tabs.points') },
          { to: `${at}/opinion`, label: t('review.tabs.opinion') },
        ]
      : []),
  ];
  return (
    <>
      <PageHead
        aside={
          <SummaryList
            rows={[
              { term: t('docket.leadUnit'), value: docket.units.join(t('docket.and')) },
              {
                term: t('notice.number'),
                value: <a href={`/desk/dockets/${docket.number}/submission`}>{docket.number}</a>,
              },
              { term: t('review.attempts'), value: t('review.attempt', { attempt }) },
            ]}
            tight
          />
        }
        state={<OutcomeSeal outcome={outcome} />}
        title={docket.title}
      />
      <Tabs label={t('review.title')} tabs={tabs.map((tab) => ({ ...tab, current: path === tab.to }))} />
      <Outlet />
    </>
  );
}
