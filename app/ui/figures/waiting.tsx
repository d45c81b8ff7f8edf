import type { NextStep } from '~/domain/docket/next-step';
import { type T, useT } from '~/i18n/t';
import { DataTable } from '../data-table';
import { DateText } from '../date-text';
import { EmptyState } from '../empty-state';
import { BarPlot } from '../plot/bar-plot';

type Waiting = { number: string; title: string; unit: string; step: NextStep; since: string; days: number };
type Sum<K> = { key: K; dockets: number; longest: number };
type Props = { waiting: Waiting[]; bySteps: Sum<NextStep>[]; byUnits: Sum<string>[] };

const stepInWords = (t: T, step: NextStep): string =>
  step === 'answer_comments' ? t('figures.answering') : t(`docket.step.${step}`);

/** What waits where, and for how long: by step, by unit, and docket by docket, the longest first. */
export function WaitingFigures({ waiting, bySteps, byUnits }: Props) {
  const t = useT();
  if (waiting.length === 0) return <EmptyState title={t('figures.nothing')} />;
  return (
    <>
      <div className="figures">
        <BarPlot
          bars={bySteps.map(({ key, dockets, longest }) => ({
            label: t('figures.withLongest', { what: stepInWords(t, key), days: longest }),
            value: dockets,
          }))}
          labelHeading={t('figures.step')}
          title={t('figures.bySteps')}
          valueHeading={t('figures.dockets')}
        />
        <BarPlot
          bars={byUnits.map(({ key, dockets, longest }) => ({
            label: t('figures.withLongest', { what: key, days: longest }),
            value: dockets,
          }))}
          labelHeading={t('figures.unit')}
          title={t('figures.byUnits')}
          valueHeading={t('figures.dockets')}
        />
      </div>
      <DataTable
        caption={t('figures.waiting')}
        columns={[
          {
            key: 'title',
            heading: t('review.queue.title'),
            names: true,
            cell: ({ number, title }) => <a href={`/desk/dockets/${number}`}>{title}</a>,
          },
          { key: 'step', heading: t('figures.step'), cell: ({ step }) => stepInWords(t, step) },
          { key: 'unit', heading: t('figures.unit'), cell: ({ unit }) => unit },
          { key: 'since', heading: t('figures.since'), cell: ({ since }) => <DateText time={false} value={since} /> },
          { key: 'days', heading: t('figures.days'), number: true, cell: ({ days }) => days },
        ]}
        dense
        rowKey={({ number }) => number}
        rows={waiting}
      />
    </>
  );
}
