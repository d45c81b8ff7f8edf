import type { Conclusion } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { DataTable } from '../data-table';
import { DateText } from '../date-text';
import { SubmissionLink } from './queue-table';

type Row = {
  id: string;
  title: string;
  attempt: number;
  unit: string;
  conclusion: Conclusion | null;
  concludedAt: string | null;
};

/** What the bureau concluded lately. */
export function ConcludedTable({ rows }: { rows: Row[] }) {
  const t = useT();
  return (
    <DataTable
      caption={t('review.queue.done')}
      columns={[
        { key: 'title', heading: t('review.queue.title'), names: true, cell: (row) => <SubmissionLink row={row} /> },
        {
          key: 'conclusion',
          heading: t('review.conclusion'),
          cell: ({ conclusion }) => conclusion && t(`words.conclusion.${conclusion}`),
        },
        { key: 'unit', heading: t('review.queue.unit'), cell: ({ unit }) => unit },
        {
          key: 'at',
          heading: t('review.queue.doneAt'),
          cell: ({ concludedAt }) => concludedAt && <DateText time={false} value={concludedAt} />,
        },
      ]}
      dense
      rowKey={({ id }) => id}
      rows={rows}
    />
  );
}
