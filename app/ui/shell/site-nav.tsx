import { useT } from '~/i18n/t';
import { LocalLink } from '../local-link';
import { usePage } from '../page-context';

/** An item is current on its own address and on everything below it. */
export const isCurrent = (to: string, path: string): boolean =>
  to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`);

export function SiteNav() {
  const t = useT();
  const { nav, path } = usePage();
  if (!nav?.length) return null;
  return (
    <nav aria-label={t('ui.nav.site')} className="site-nav">
      <ul className="wrap">
        {nav.map(({ to, label }) => (
          <li key={to}>
            <LocalLink aria-current={isCurrent(to, path) ? (path === to ? 'page' : 'true') : undefined} to={to}>
              {label}
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
