import type { ReactNode } from 'react';

type Listed = { address: string; name: ReactNode; hint?: string };

/** Addresses to be copied into another program: printed whole, and links for browsers that know what to do with them. */
export function FeedList({ feeds }: { feeds: Listed[] }) {
  return (
    <ul className="downloads">
      {feeds.map(({ address, name, hint }) => (
        <li key={address}>
          <a href={address}>{name}</a>
          {hint && <span className="downloads-facts">{hint}</span>}
          <div className="as-typed downloads-facts" lang="en">
            {decodeURI(address)}
          </div>
        </li>
      ))}
    </ul>
  );
}
