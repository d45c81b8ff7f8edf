import type { ReactNode } from 'react';
import { LocalLink } from './local-link';

export type Entry = {
  to: string;
  title: ReactNode;
  state?: ReactNode;
  summary?: ReactNode;
  /** Unit, dates, counts: short facts in one line. */
  facts?: ReactNode[];
};

/** A register: one entry per subject, its state first, its title as the link. */
export function EntryList({ entries, level = 2 }: { entries: Entry[]; level?: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <ol className="entries">
      {entries.map(({ to, title, state, summary, facts }) => (
        <li className="entry" key={to}>
          {state && <p className="entry-state">{state}</p>}
          <Heading className="entry-title">
            <LocalLink to={to}>{title}</LocalLink>
          </Heading>
          {summary && <p className="entry-summary">{summary}</p>}
          {facts && facts.length > 0 && (
            <ul className="facts">
              {facts.map((fact, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: facts are printed once and never move
                <li key={index}>{fact}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
