import { LocalLink } from './local-link';

export type Tab = { to: string; label: string; count?: number; current?: boolean };

/** Parts of one subject, each with its own address. */
export function Tabs({ tabs, label }: { tabs: Tab[]; label: string }) {
  return (
    <nav aria-label={label} className="tabs">
      <ul>
        {tabs.map(({ to, label: word, count, current }) => (
          <li key={to}>
            <LocalLink aria-current={current ? 'page' : undefined} to={to}>
              {word}
              {count !== undefined && <span className="tabs-count">{count}</span>}
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
