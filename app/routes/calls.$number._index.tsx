import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { callPage } from '~/queries/calls-list.server';
import { PublicCall } from '~/ui/pool/public-call';
import { CitizenPage } from '~/ui/shell/citizen-page';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = titled('pool.call.pageTitle', ({ title }: { title: string }) => ({ title }));

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const call = await callPage(db.read, params.number!, clock());
  if (!call) throw notFound();
  return json(call);
}

export default function Call() {
  const t = useT();
  const call = useLoaderData<typeof loader>();
  return (
    <CitizenPage
      trail={[
        { label: t('ui.home'), to: '/' },
        { label: t('pool.public.title'), to: '/representatives' },
        { label: call.title },
      ]}
    >
      <PublicCall call={call} />
    </CitizenPage>
  );
}
