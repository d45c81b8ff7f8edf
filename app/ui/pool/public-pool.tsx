import type { SerializeFrom } from '@remix-run/node';
import { useT } from '~/i18n/t';
import type { CallPage } from '~/queries/calls-list.server';
import type { drawsList } from '~/queries/draw-page.server';
import type { PublicPool as Members } from '~/queries/pool-list.server';
import { CountyText } from '../county-text';
import { DataTable } from '../data-table';
import { dateInWords } from '../date-text';
import { EmptyState } from '../empty-state';
import { EntryList } from '../entry-list';
import { LocalLink } from '../local-link';
import { Seal } from '../seal';
import { CallSeal } from './call-seal';

type Props = {
  calls: SerializeFrom<CallPage>[];
  draws: SerializeFrom<Awaited<ReturnType<typeof drawsList>>>;
  members: SerializeFrom<Members>;
};

/** Where representatives come from: the calls, the draws, and who is on the list, as far as each agreed. */
export function PublicPool({ calls, draws, members }: Props) {
  const t = useT();
  const inWords = (value: string) => dateInWords(value, t.lang, false);
  return (
    <>
      <h2>{t('pool.public.calls')}</h2>
      {calls.length === 0 && <EmptyState title={t('pool.public.noCall')} />}
      <EntryList
        entries={calls.map((call) => ({
          to: `/calls/${call.number}`,
          title: <CountyText>{call.title}</CountyText>,
          state: <CallSeal state={call.state} />,
          summary: <CountyText>{call.lead}</CountyText>,
          facts: [
            t('consultation.span', { first: inWords(call.opensOn), last: inWords(call.closesOn) }),
            t('pool.persons', { count: call.places }),
          ],
        }))}
        level={3}
      />
      <p>
        <LocalLink to="/applications">{t('pool.follow.title')}</LocalLink>
      </p>
      {draws.length > 0 && (
        <>
          <h2>{t('draw.public')}</h2>
          <p>{t('draw.publicLead')}</p>
          <EntryList
            entries={draws.map(({ number, meeting, item, seed, drawnAt }) => ({
              to: `/draws/${number}`,
              title: <CountyText>{t('draw.titleOf', { meeting: meeting.title, item: item.position })}</CountyText>,
              state: <Seal tone={drawnAt ? 'done' : 'soon'}>{t(drawnAt ? 'draw.drawn' : 'draw.announced')}</Seal>,
              summary: <CountyText>{item.title}</CountyText>,
              facts: [t('draw.seedDayOf', { day: inWords(seed.day) })],
            }))}
            level={3}
          />
        </>
      )}
      <h2>{t('pool.public.members')}</h2>
      {members.length === 0 ? <EmptyState title={t('pool.public.noMember')} /> : <MemberTable members={members} />}
    </>
  );
}

function MemberTable({ members }: Pick<Props, 'members'>) {
  const t = useT();
  const rows = members.map((member, at) => ({ ...member, key: String(at) }));
  return (
    <>
      <p>{t('pool.public.membersLead', { count: members.length })}</p>
      <DataTable
        caption={t('pool.public.members')}
        columns={[
          {
            key: 'name',
            heading: t('pool.form.name'),
            names: true,
            cell: ({ name }) => <span lang="zh-CN">{name}</span>,
          },
          {
            key: 'category',
            heading: t('meeting.roster.category'),
            cell: ({ category }) => t(`words.category.${category}`),
          },
          {
            key: 'unit',
            heading: t('pool.public.unitAndPost'),
            cell: ({ unit, post }) => <CountyText>{[unit, post].filter(Boolean).join(' ')}</CountyText>,
          },
          { key: 'term', heading: t('pool.public.termUntil'), cell: ({ termUntil }) => dateInWords(termUntil, t.lang) },
        ]}
        hideCaption
        rowKey={({ key }) => key}
        rows={rows}
      />
    </>
  );
}
