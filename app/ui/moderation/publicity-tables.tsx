import { useT } from '~/i18n/t';
import { DataTable } from '../data-table';
import { DateText } from '../date-text';

type Waiting = { number: string; title: string; closesAt: string; waiting: number };

/** Open consultations and how many of their opinions nobody has looked at. */
export function WaitingOpinions({ rows }: { rows: Waiting[] }) {
  const t = useT();
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption={t('opinion.county.queue')}
      columns={[
        {
          key: 'title',
          heading: t('opinion.county.docket'),
          names: true,
          cell: ({ number, title }) => <a href={`/desk/dockets/${number}/comments`}>{title}</a>,
        },
        { key: 'waiting', heading: t('opinion.county.notLooked'), number: true, cell: ({ waiting }) => waiting },
      ]}
      dense
      rowKey={({ number }) => number}
      rows={rows}
    />
  );
}

type Decision = {
  id: string;
  shows: boolean;
  decidedBy: string;
  decidedOn: string;
  basis: string;
  recordedBy: string;
  recordedAt: string;
};

/** Every decision on record, the latest first. */
export function PublicityHistory({ rows }: { rows: Decision[] }) {
  const t = useT();
  if (rows.length === 0) return <p className="hint">{t('opinion.county.none')}</p>;
  return (
    <DataTable
      caption={t('opinion.county.history')}
      columns={[
        {
          key: 'shows',
          heading: t('opinion.county.shows'),
          names: true,
          cell: ({ shows }) => t(shows ? 'opinion.county.nowShown' : 'opinion.county.nowAnswered'),
        },
        { key: 'by', heading: t('opinion.county.decidedBy'), cell: ({ decidedBy }) => decidedBy },
        { key: 'on', heading: t('opinion.county.decidedOn'), cell: ({ decidedOn }) => <DateText value={decidedOn} /> },
        { key: 'basis', heading: t('opinion.county.basis'), cell: ({ basis }) => basis },
        { key: 'recorder', heading: t('opinion.county.recordedBy'), cell: ({ recordedBy }) => recordedBy },
        { key: 'at', heading: t('opinion.county.since'), cell: ({ recordedAt }) => <DateText value={recordedAt} /> },
      ]}
      dense
      rowKey={({ id }) => id}
      rows={rows}
    />
  );
}
