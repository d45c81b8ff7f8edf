import { useId } from 'react';
import { useT } from '~/i18n/t';
import { fillOf, PlotPatterns } from './patterns';

type Part = { label: string; value: number };
type Props = { title: string; parts: Part[]; labelHeading: string; valueHeading: string };

const percent = (share: number) => `${Math.round(share * 100)}%`;

/** One bar cut into its parts; the table beneath carries each part's pattern, word, figure and share. At most four parts. */
export function StackedBar({ title, parts, labelHeading, valueHeading }: Props) {
  const t = useT();
  const id = useId().replaceAll(':', '');
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  const shareOf = (value: number) => (total === 0 ? 0 : value / total);
  const startOf = (index: number) => parts.slice(0, index).reduce((sum, { value }) => sum + shareOf(value), 0);
  return (
    <figure className="plot">
      <figcaption className="plot-title">{title}</figcaption>
      <svg
        aria-label={t('ui.plot.described', { title })}
        className="plot-drawing"
        height="2.2em"
        role="img"
        width="100%"
      >
        <PlotPatterns id={id} />
        {parts.map(({ label, value }, index) => (
          <rect
            className="plot-part"
            fill={fillOf(id, index)}
            height="2.2em"
            key={label}
            width={`${(shareOf(value) * 100).toFixed(2)}%`}
            x={`${(startOf(index) * 100).toFixed(2)}%`}
            y="0"
          />
        ))}
      </svg>
      <table className="table table-plot">
        <caption className="hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{labelHeading}</th>
            <th className="number" scope="col">
              {valueHeading}
            </th>
            <th className="number" scope="col">
              {t('ui.plot.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ label, value }, index) => (
            <tr key={label}>
              <th scope="row">
                <svg aria-hidden="true" className="swatch" focusable="false" viewBox="0 0 16 16">
                  <rect className="plot-part" fill={fillOf(id, index)} height="15" width="15" x="0.5" y="0.5" />
                </svg>
                {label}
              </th>
              <td className="number">{value}</td>
              <td className="number">{percent(shareOf(value))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('ui.plot.total')}</th>
            <td className="number">{total}</td>
            <td className="number">{total === 0 ? '—' : '100%'}</td>
          </tr>
        </tfoot>
      </table>
    </figure>
  );
}
