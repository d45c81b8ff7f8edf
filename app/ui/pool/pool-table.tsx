import type { SerializeFrom } from '@remix-run/node';
import { useT } from '~/i18n/t';
import type { PoolRow } from '~/queries/pool-list.server';
import { DataTable } from '../data-table';
import { EmptyState } from '../empty-state';
import { Seal } from '../seal';

const tones = { serving: 'done', ahead: 'soon', over: 'ended', withdrawn: 'ended' } as const;

/** Whether somebody serves, will, did, or left. */
export function MemberSeal({ state }: { state: keyof typeof tones }) {
  const t = useT();
  return <Seal tone={tones[state]}>{t(`pool.member.state.${state}`)}</Seal>;
}

/** Everybody in the pool, for the desk. */
export function PoolTable({ members }: { members: SerializeFrom<PoolRow>[] }) {
  const t = useT();
  if (members.length === 0) return <EmptyState title={t('pool.public.noMember')} />;
  return (
    <DataTable
      caption={t('pool.desk.members')}
      columns={[
        {
          key: 'name',
          heading: t('pool.form.name'),
          names: true,
          cell: ({ id, name }) => <a href={`/desk/pool/${id}`}>{name}</a>,
        },
        {
          key: 'category',
          heading: t('meeting.roster.category'),
          cell: ({ category }) => t(`words.category.${category}`),
        },
        {
          key: 'unit',
          heading: t('pool.public.unitAndPost'),
          cell: ({ unit, post }) => [unit, post].filter(Boolean).join(' '),
        },
        { key: 'area', heading: t('pool.form.area'), cell: ({ area }) => area },
        {
          key: 'fields',
          heading: t('pool.form.fields'),
          cell: ({ fields }) => fields.map((one) => t(`pool.field.${one}`)).join(' '),
        },
        { key: 'times', heading: t('pool.desk.times'), cell: ({ times }) => times },
        { key: 'until', heading: t('pool.public.termUntil'), cell: ({ termUntil }) => termUntil },
        { key: 'state', heading: t('pool.desk.state'), cell: ({ state }) => <MemberSeal state={state} /> },
      ]}
      dense
      hideCaption
      rowKey={({ id }) => id}
      rows={members}
    />
  );
}
