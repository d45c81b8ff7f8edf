import type { ReactNode } from 'react';
import { usePage } from '../page-context';

type Props = { className?: string; id?: string; children: ReactNode };

/**
 * A form of the secretary's screen. Its address is without the `#…` to which the last form led back: otherwise the browser
 * would scroll there again and never show what was refused on top.
 */
export function ScreenForm({ className, id, children }: Props) {
  const { path } = usePage();
  return (
    <form action={path} className={className} id={id} method="post" noValidate>
      {children}
    </form>
  );
}
