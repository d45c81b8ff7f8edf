import type { ReactNode } from 'react';

/** Filters or a list on the left, the item on the right; one under the other where there is no room. */
export function DeskSplit({ side, label, children }: { side: ReactNode; label: string; children: ReactNode }) {
  return (
    <div className="split">
      <section aria-label={label} className="split-side">
        {side}
      </section>
      <div className="split-item">{children}</div>
    </div>
  );
}
