import type { ReactNode } from 'react';
import { classes } from './classes';

export type SummaryRow = { term: string; value: ReactNode; action?: ReactNode };

/** Facts as term and value; with `action` (a "change" link) it is the check-your-answers list. Empty values are left out. */
export function SummaryList({ rows, tight }: { rows: SummaryRow[]; tight?: boolean }) {
  const filled = rows.filter(({ value }) => value !== undefined && value !== null && value !== '' && value !== false);
  return (
    <dl className={classes('summary', tight && 'summary-tight')}>
      {filled.map(({ term, value, action }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
          {action && <dd className="summary-action">{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
