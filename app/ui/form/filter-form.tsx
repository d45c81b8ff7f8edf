import type { ReactNode } from 'react';
import { useT } from '~/i18n/t';

type Props = {
  action: string;
  children: ReactNode;
  /** Address without any filter; shown when a filter is on. */
  clear?: string;
  heading?: string;
};

/** Filters as a GET form: the address says what is shown. */
export function FilterForm({ action, children, clear, heading }: Props) {
  const t = useT();
  return (
    <form action={action} className="filter" method="get">
      <h2 className="filter-heading">{heading ?? t('ui.form.filter')}</h2>
      <div className="filter-fields">{children}</div>
      <div className="actions">
        <button className="button button-plain" type="submit">
          {t('ui.form.apply')}
        </button>
        {clear && <a href={clear}>{t('ui.form.clear')}</a>}
      </div>
    </form>
  );
}
