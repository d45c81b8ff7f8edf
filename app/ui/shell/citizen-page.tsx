import type { ReactNode } from 'react';
import { Foot } from './foot';
import { Masthead } from './masthead';
import { SkipLink } from './skip-link';
import { type Crumb, Trail } from './trail';

type Props = {
  trail?: Crumb[];
  /** Words now being searched for: they stay in the search box. */
  search?: string;
  children: ReactNode;
};

/** The shell of every public page. `children` is the content of `<main>` and begins with the page's `h1`. */
export function CitizenPage({ trail, search, children }: Props) {
  return (
    <>
      <SkipLink />
      <Masthead search={search} />
      {trail && <Trail crumbs={trail} />}
      <main className="wrap main" id="main" tabIndex={-1}>
        {children}
      </main>
      <Foot />
    </>
  );
}
