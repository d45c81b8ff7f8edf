import type { QueueState } from '~/domain/review/queue-state';
import { useT } from '~/i18n/t';
import { DataTable } from '../data-table';
import { DateText } from '../date-text';
import { Seal, type Tone } from '../seal';
import { overdueInWords } from './overdue';

const tones: Record<QueueState, Tone> = {
  waiting: 'soon',
  running: 'working',
  overdue: 'open',
  paused: 'partly',
  supplement: 'partly',
};

export type QueueRow = {
  id: string;
  title: string;
  attempt: number;
  unit: string;
  state: QueueState;
  accepted: boolean;
  submittedAt: string;
  dueOn: string | null;
  remainingDays: number;
  overdueDays: number;
  provisional: boolean;
  suppliesBy: string | null;
  suppliesLate: boolean;
  assignee: string | null;
};

/** What waits for the bureau, the most urgent first. */
export function QueueTable({ rows }: { rows: QueueRow[] }) {
  const t = useT();
  return (
    <DataTable
      caption={t('review.title')}
      columns={[
        { key: 'title', heading: t('review.queue.title'), names: true, cell: (row) => <SubmissionLink row={row} /> },
        { key: 'due', heading: t('review.queue.due'), cell: (row) => <Due row={row} /> },
        {
          key: 'state',
          heading: t('review.queue.state'),
          cell: ({ state }) => <Seal tone={tones[state]}>{t(`review.queueState.${state}`)}</Seal>,
        },
        {
          key: 'assignee',
          heading: t('review.assigning.assignee'),
          cell: ({ assignee }) => assignee ?? <span className="soft">{t('review.assigning.unassigned')}</span>,
        },
        { key: 'unit', heading: t('review.queue.unit'), cell: ({ unit }) => unit },
        {
          key: 'at',
          heading: t('review.submittedAt'),
          cell: ({ submittedAt }) => <DateText time={false} value={submittedAt} />,
        },
        {
          key: 'left',
          heading: t('review.queue.remaining'),
          number: true,
          cell: (row) => <Left row={row} />,
        },
      ]}
      dense
      hideCaption
      rowKey={({ id }) => id}
      rows={rows}
    />
  );
}

/** Working days left, or by how many it is late. */
function Left({ row: { state, remainingDays, overdueDays } }: { row: QueueRow }) {
  const t = useT();
  if (state === 'supplement') return null;
  return <>{state === 'overdue' ? overdueInWords(t, overdueDays) : remainingDays}</>;
}

export function SubmissionLink({
  row: { id, title, attempt },
}: {
  row: { id: string; title: string; attempt: number };
}) {
  const t = useT();
  return (
    <>
      <a href={`/desk/review/${id}`}>{title}</a>{' '}
      {attempt > 1 && <span className="soft">{t('review.attempt', { attempt })}</span>}
    </>
  );
}

function Due({ row: { state, dueOn, accepted, provisional, suppliesBy, suppliesLate } }: { row: QueueRow }) {
  const t = useT();
  if (suppliesBy)
    return (
      <>
        <DateText value={suppliesBy} />{' '}
        <span className="soft">
          {t(suppliesLate ? 'review.supplementing.overdue' : 'review.supplementing.dueThen')}
        </span>
      </>
    );
  return (
    <>
      {dueOn && <DateText value={dueOn} />}{' '}
      {!accepted && state !== 'supplement' && <span className="soft">{t('review.queue.ifAcceptedThen')}</span>}{' '}
      {provisional && <span className="soft">{t('review.queue.provisional')}</span>}
    </>
  );
}
