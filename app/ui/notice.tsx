import type { ReactNode } from 'react';
import { classes } from './classes';

/** Something to know before going on, set in from the text. `grave` is for what went wrong or cannot be undone. */
export function Notice({ heading, grave, children }: { heading?: string; grave?: boolean; children: ReactNode }) {
  return (
    <div className={classes('notice', grave && 'notice-grave')}>
      {heading && <p className="notice-heading">{heading}</p>}
      {children}
    </div>
  );
}
