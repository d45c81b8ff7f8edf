import type { ReactNode } from 'react';
import { useT } from '~/i18n/t';
import { usePage } from '../page-context';
import { isCurrent } from './site-nav';
import { SkipLink } from './skip-link';

type DeskNavItem = { to: string; label: string; count?: number };
type DeskNavGroup = { heading?: string; items: DeskNavItem[] };

type Props = { nav: DeskNavGroup[]; keys?: ReactNode; signOut?: string; children: ReactNode };

/** The shell of the desk: who is working on top, the work on the left, the item in the middle. Links keep no language prefix. */
export function DeskPage({ nav, keys, signOut = '/sign-out', children }: Props) {
  return (
    <div className="desk">
      <SkipLink />
      <DeskBar signOut={signOut} />
      <div className="desk-body">
        <DeskNav nav={nav} />
        <main className="desk-main" id="main" tabIndex={-1}>
          {children}
          {keys}
        </main>
      </div>
    </div>
  );
}

function DeskBar({ signOut }: { signOut: string }) {
  const t = useT();
  const { site, account } = usePage();
  return (
    <header className="desk-bar">
      <a className="desk-brand" href="/desk">
        <span className="desk-site">{site.siteName}</span> {site.countyName} {t('ui.desk.name')}
      </a>
      {account && (
        <form action={signOut} className="desk-account" method="post">
          <span>
            <a href="/desk/password">{account.name}</a> <span className="desk-roles">{account.roles.join(' · ')}</span>
          </span>
          <button className="button button-quiet" type="submit">
            {t('ui.desk.signOut')}
          </button>
        </form>
      )}
    </header>
  );
}

function DeskNav({ nav }: { nav: DeskNavGroup[] }) {
  const t = useT();
  const { path } = usePage();
  // The longest address that holds the page is the current item: /desk holds them all.
  const [current] = nav
    .flatMap(({ items }) => items.map(({ to }) => to))
    .filter((to) => isCurrent(to, path))
    .sort((a, b) => b.length - a.length);
  return (
    <nav aria-label={t('ui.nav.desk')} className="desk-nav">
      {nav.map(({ heading, items }) => (
        <div key={items[0]?.to}>
          {heading && <p className="desk-nav-heading">{heading}</p>}
          <ul>
            {items.map(({ to, label, count }) => (
              <li key={to}>
                <a aria-current={to === current ? 'page' : undefined} href={to}>
                  {label} {count !== undefined && <span className="desk-count">{count}</span>}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
