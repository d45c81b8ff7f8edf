import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { applicationsDesk } from '~/queries/applications-desk.server';
import { callPage } from '~/queries/calls-list.server';
import { ApplicationTable } from '~/ui/pool/application-table';
import { CallSeal } from '~/ui/pool/call-seal';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'pool.manage' };

export const meta = titled('pool.desk.applications');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const call = await callPage(db.read, params.number!, clock());
  if (!call) throw notFound();
  const { id, number, title, state, closesOn, places } = call;
  return json({ number, title, state, closesOn, places, applications: await applicationsDesk(db.read, id) });
}

export default function Call() {
  const t = useT();
  const { number, title, state, applications } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        actions={
          <>
            <a className="button button-plain" href={`/desk/calls/${number}/nominate`}>
              {t('pool.nominate.title')}
            </a>
            <a href={`/calls/${number}`}>{t('meeting.desk.readPublic')}</a>
          </>
        }
        state={<CallSeal state={state} />}
        title={title}
      />
      <ApplicationTable applications={applications} />
      <p>
        <a href="/desk/pool">{t('pool.desk.title')}</a>
      </p>
    </>
  );
}
