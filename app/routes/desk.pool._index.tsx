import { json, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { applicationCounts, callsList } from '~/queries/calls-list.server';
import { meetingsList } from '~/queries/meetings-list.server';
import { poolList } from '~/queries/pool-list.server';
import meetingCss from '~/styles/meeting.css';
import { DateText } from '~/ui/date-text';
import { CallTable } from '~/ui/pool/call-table';
import { PoolBalance } from '~/ui/pool/pool-balance';
import { PoolTable } from '~/ui/pool/pool-table';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'pool.manage' };

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: meetingCss }];

export const meta = titled('pool.desk.title');

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const now = clock();
  const counts = await applicationCounts(db.read);
  const calls = (await callsList(db.read, now)).map(({ id, number, title, state, closesOn, places }) => ({
    number,
    title,
    state,
    closesOn,
    places,
    ...(counts.get(id) ?? { all: 0, waiting: 0 }),
  }));
  const meetings = (await meetingsList(db.read)).filter(({ heldAt }) => heldAt > now);
  return json({ calls, members: await poolList(db.read, now), meetings });
}

export default function Pool() {
  const t = useT();
  const { calls, members, meetings } = useLoaderData<typeof loader>();
  const add = (
    <a className="button" href="/desk/calls/new">
      {t('pool.desk.newCall')}
    </a>
  );
  return (
    <>
      <PageHead actions={add} title={t('pool.desk.title')} />
      <h2>{t('pool.desk.calls')}</h2>
      <CallTable calls={calls} />
      {meetings.length > 0 && <h2>{t('pool.desk.coming')}</h2>}
      <ul className="plain-list">
        {meetings.map(({ number, title, heldAt }) => (
          <li key={number}>
            {title} <DateText value={heldAt} />{' '}
            <a href={`/desk/meetings/${number}/selection`}>{t('selection.title')}</a>{' '}
            <a href={`/desk/meetings/${number}/invitations`}>{t('invitation.desk.title')}</a>
          </li>
        ))}
      </ul>
      <h2>{t('pool.desk.members')}</h2>
      <PoolBalance members={members} />
      <PoolTable members={members} />
    </>
  );
}
