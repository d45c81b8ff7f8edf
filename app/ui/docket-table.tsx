import type { NextStep } from '~/domain/docket/next-step';
import { useT } from '~/i18n/t';
import { DataTable } from './data-table';
import { DateText } from './date-text';

type Row = {
  number: string;
  title: string;
  unit: string;
  createdAt: string;
  step: NextStep;
  /** Where the step is taken; `null` for somebody who may not go there. */
  tab: string | null;
  unanswered: number;
};

/** Dockets, each with what it waits for; the step leads to where it is taken. */
export function DocketTable({ dockets }: { dockets: Row[] }) {
  const t = useT();
  const at = (row: Row, tab = '') => `/desk/dockets/${row.number}${tab && `/${tab}`}`;
  const step = (row: Row) => t(`docket.step.${row.step}`, { unanswered: row.unanswered });
  return (
    <DataTable
      caption={t('desk.nav.dockets')}
      columns={[
        { key: 'title', heading: t('docket.title'), names: true, cell: (row) => <a href={at(row)}>{row.title}</a> },
        { key: 'unit', heading: t('docket.leadUnit'), cell: (row) => row.unit },
        {
          key: 'step',
          heading: t('docket.next'),
          cell: (row) =>
            row.step === 'done' || row.tab === null ? step(row) : <a href={at(row, row.tab)}>{step(row)}</a>,
        },
        {
          key: 'opened',
          heading: t('docket.openedOn'),
          cell: (row) => <DateText time={false} value={row.createdAt} />,
        },
      ]}
      dense
      hideCaption
      rowKey={(row) => row.number}
      rows={dockets}
    />
  );
}
