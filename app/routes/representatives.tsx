import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withFeed } from '~/http/feed-link';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { callsList } from '~/queries/calls-list.server';
import { drawsList } from '~/queries/draw-page.server';
import { publicPool } from '~/queries/pool-list.server';
import { PublicPool } from '~/ui/pool/public-pool';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = withFeed(titled('pool.public.title'), '/calls/feed.atom');

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const now = clock();
  const calls = await callsList(db.read, now);
  return json({ calls, draws: await drawsList(db.read, {}), members: await publicPool(db.read, now) });
}

export default function Representatives() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const title = t('pool.public.title');
  return (
    <CitizenPage
      trail={[{ label: t('ui.home'), to: '/' }, { label: t('meeting.year.title'), to: '/meetings' }, { label: title }]}
    >
      <PageHead lead={t('pool.public.lead')} title={title} />
      <PublicPool {...page} />
    </CitizenPage>
  );
}
