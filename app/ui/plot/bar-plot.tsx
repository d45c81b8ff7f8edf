import type { ReactNode } from 'react';
import { useT } from '~/i18n/t';
import { DataTable } from '../data-table';
import { Fold } from '../fold';

export type Bar = { label: string; value: number };
type Props = { title: string; bars: Bar[]; labelHeading: string; valueHeading: string; note?: ReactNode };

/** Rows are 3 lines high in `em`, so the drawing grows with the reader's text; widths are shares of the paper. */
const rowHeight = 2.9;
const longest = 18;

const shortened = (label: string) => (label.length > longest ? `${label.slice(0, longest - 1)}…` : label);

/** Flat horizontal bars, each with its word and its figure on it; the same figures as a table beneath. */
export function BarPlot({ title, bars, labelHeading, valueHeading, note }: Props) {
  const t = useT();
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <figure className="plot">
      <figcaption className="plot-title">{title}</figcaption>
      <svg
        aria-label={t('ui.plot.described', { title })}
        className="plot-drawing"
        height={`${bars.length * rowHeight}em`}
        role="img"
        width="100%"
      >
        {bars.map(({ label, value }, index) => (
          <g key={label}>
            <text x="0" y={`${index * rowHeight + 1.1}em`}>
              {shortened(label)}
            </text>
            <text className="plot-value" textAnchor="end" x="100%" y={`${index * rowHeight + 1.1}em`}>
              {value}
            </text>
            <rect className="plot-ground" height="0.6em" width="100%" x="0" y={`${index * rowHeight + 1.6}em`} />
            <rect
              className="plot-bar"
              height="0.6em"
              width={`${((value / most) * 100).toFixed(2)}%`}
              x="0"
              y={`${index * rowHeight + 1.6}em`}
            />
          </g>
        ))}
      </svg>
      {note && <p className="hint">{note}</p>}
      <Fold summary={t('ui.plot.table')}>
        <DataTable
          caption={title}
          columns={[
            { key: 'label', heading: labelHeading, cell: (bar: Bar) => bar.label, names: true },
            { key: 'value', heading: valueHeading, cell: (bar: Bar) => bar.value, number: true },
          ]}
          hideCaption
          rowKey={(bar) => bar.label}
          rows={bars}
        />
      </Fold>
    </figure>
  );
}
