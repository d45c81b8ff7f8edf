import type { ReactNode } from 'react';
import { useT } from '~/i18n/t';
import { DateText } from './date-text';

export type Step = {
  title: ReactNode;
  state: 'done' | 'now' | 'ahead';
  /** Civil day or instant; `dateNote` stands in its place or after it, such as "预计". */
  date?: string;
  dateNote?: string;
  body?: ReactNode;
};

/** One vertical line with dated knots: full for what happened, ringed for now, hollow for what is ahead. */
export function Timeline({ steps, label }: { steps: Step[]; label: string }) {
  const t = useT();
  return (
    <ol aria-label={label} className="timeline">
      {steps.map(({ title, state, date, dateNote, body }, index) => (
        <li
          aria-current={state === 'now' ? 'step' : undefined}
          className={`knot knot-${state}`}
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are printed once and never move
          key={index}
        >
          <p className="knot-date">
            {date && <DateText time={false} value={date} />} {dateNote}
          </p>
          <div className="knot-body">
            <p className="knot-title">
              {title} {state === 'now' && <span className="knot-now">{t('ui.timeline.now')}</span>}
            </p>
            {body}
          </div>
        </li>
      ))}
    </ol>
  );
}
