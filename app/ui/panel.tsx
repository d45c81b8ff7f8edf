import type { ReactNode } from 'react';

type Props = { title: string; numberLabel?: string; number?: string; children?: ReactNode };

/** "Done", with the number to keep. A number in groups (`K7QF 2M9X`) is read and copied group by group. */
export function Panel({ title, numberLabel, number, children }: Props) {
  return (
    <div className="panel">
      <h1 className="panel-title">{title}</h1>
      {number && (
        <p className="panel-number">
          {numberLabel && <span className="panel-label">{numberLabel}</span>}
          <strong data-copy={number}>{number}</strong>
        </p>
      )}
      {children}
    </div>
  );
}
