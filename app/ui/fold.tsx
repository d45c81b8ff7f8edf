import type { ReactNode } from 'react';

/** Something that may be opened: opinions, basis, a table. */
export function Fold({ summary, count, children }: { summary: ReactNode; count?: number; children: ReactNode }) {
  return (
    <details className="fold">
      <summary>
        {summary}
        {count !== undefined && <span className="fold-count">{count}</span>}
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}
