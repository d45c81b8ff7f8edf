import type { ReactNode } from 'react';

/** Contents on the left, the draft on the right, the phone's foot bar under them. */
export function DraftReader({
  contents,
  footBar,
  children,
}: {
  contents: ReactNode;
  footBar?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="reader">
      {contents}
      <div className="reader-text" id="statute" tabIndex={-1}>
        {children}
      </div>
      {footBar}
    </div>
  );
}
