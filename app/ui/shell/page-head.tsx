import type { ReactNode } from 'react';

type Props = {
  title: ReactNode;
  /** A state seal and what goes with it, such as the days left. */
  state?: ReactNode;
  /** One sentence in plain words under the title. */
  lead?: ReactNode;
  /** Buttons and links for what the reader may do here. */
  actions?: ReactNode;
  /** Dates, unit, telephone: beside the title on wide screens, under it on phones. */
  aside?: ReactNode;
};

/** The top of a page: state, title, one sentence, what to do, and the facts beside it. */
export function PageHead({ title, state, lead, actions, aside }: Props) {
  return (
    <div className="page-head">
      <div className="page-head-main">
        {state && <p className="page-state">{state}</p>}
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
        {actions && <div className="actions">{actions}</div>}
      </div>
      {aside && <div className="page-head-aside">{aside}</div>}
    </div>
  );
}
