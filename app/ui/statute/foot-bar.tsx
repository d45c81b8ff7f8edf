import type { ReactNode } from 'react';
import { useT } from '~/i18n/t';

/** On phones only: a bar at the foot that opens the contents and holds the page's one main act. */
export function FootBar({ children }: { children?: ReactNode }) {
  const t = useT();
  return (
    <div className="foot-bar">
      <a className="button button-plain" href="#contents">
        {t('ui.contents.open')}
      </a>
      {children}
    </div>
  );
}
