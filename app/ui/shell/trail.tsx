import { useT } from '~/i18n/t';
import { LocalLink } from '../local-link';

export type Crumb = { label: string; to?: string };

/** 当前位置: where this page stands. The last crumb, without `to`, is the page itself. */
export function Trail({ crumbs }: { crumbs: Crumb[] }) {
  const t = useT();
  return (
    <nav aria-label={t('ui.here')} className="trail wrap">
      <ol>
        <li aria-hidden="true" className="trail-here">
          {t('ui.here')}
        </li>
        {crumbs.map(({ label, to }) => (
          <li key={label}>{to ? <LocalLink to={to}>{label}</LocalLink> : <span aria-current="page">{label}</span>}</li>
        ))}
      </ol>
    </nav>
  );
}
