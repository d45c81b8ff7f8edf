import { useT } from '~/i18n/t';
import { DataTable } from '../data-table';
import { DateText } from '../date-text';
import { EmptyState } from '../empty-state';
import { CallSeal } from './call-seal';

type Row = {
  number: string;
  title: string;
  state: 'scheduled' | 'open' | 'closed';
  closesOn: string;
  places: number;
  all: number;
  waiting: number;
};

/** The calls of the county with what is left to answer on each. */
export function CallTable({ calls }: { calls: Row[] }) {
  const t = useT();
  if (calls.length === 0) return <EmptyState title={t('pool.desk.noCall')} />;
  return (
    <DataTable
      caption={t('pool.desk.calls')}
      columns={[
        {
          key: 'title',
          heading: t('pool.callForm.title'),
          names: true,
          cell: ({ number, title }) => <a href={`/desk/calls/${number}`}>{title}</a>,
        },
        { key: 'state', heading: t('pool.desk.state'), cell: ({ state }) => <CallSeal state={state} /> },
        { key: 'closes', heading: t('pool.call.closes'), cell: ({ closesOn }) => <DateText value={closesOn} /> },
        { key: 'places', heading: t('pool.call.places'), number: true, cell: ({ places }) => places },
        { key: 'all', heading: t('pool.desk.applications'), number: true, cell: ({ all }) => all },
        { key: 'waiting', heading: t('pool.desk.waiting'), number: true, cell: ({ waiting }) => waiting },
      ]}
      dense
      hideCaption
      rowKey={({ number }) => number}
      rows={calls}
    />
  );
}
