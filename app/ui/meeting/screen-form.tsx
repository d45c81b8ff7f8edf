import type { ReactNode } from 'react';
import { usePage } from '../page-context';

type Props = {
  className?: string;
  id?: string;
  /** Carries a file. */
  upload?: boolean;
  /** Where there is script it is sent by itself a moment after something was typed. */
  saves?: boolean;
  children: ReactNode;
};

/**
 * A form of the secretary's screen. Its address is without the `#…` to which the last form led back: otherwise the browser
 * would scroll there again and never show what was refused on top.
 */
export function ScreenForm({ className, id, upload, saves, children }: Props) {
  const { path } = usePage();
  return (
    <form
      action={path}
      className={className}
      data-saves={saves ? '' : undefined}
      encType={upload ? 'multipart/form-data' : undefined}
      id={id}
      method="post"
      noValidate
    >
      {children}
    </form>
  );
}
