import type { ReactNode } from 'react';

type Props = { summary: ReactNode; count?: number; open?: boolean; children: ReactNode };

/** Something that may be opened: opinions, basis, a table. */
export function Fold({ summary, count, open, children }: Props) {
  return (
    <details className="fold" open={open}>
      <summary>
        {summary}
        {count !== undefined && <span className="fold-count">{count}</span>}
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}
