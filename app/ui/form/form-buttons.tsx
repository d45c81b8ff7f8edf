import type { ReactNode } from 'react';
import { classes } from '../classes';

type ButtonProps = {
  children: ReactNode;
  name?: string;
  value?: string;
  /** `main` once a page; `plain` for the others; `quiet` for what stands inside text or tables. */
  weight?: 'main' | 'plain' | 'quiet';
  formAction?: string;
  form?: string;
  /** The one that `prove.js` presses for its reader. */
  sends?: boolean;
};

export const Button = ({ weight = 'main', sends, children, ...rest }: ButtonProps) => (
  <button
    className={classes('button', weight !== 'main' && `button-${weight}`)}
    data-send={sends || undefined}
    type="submit"
    {...rest}
  >
    {children}
  </button>
);

/** The row of buttons that ends a form, and what may be read or left beside them. */
export const FormButtons = ({ children }: { children: ReactNode }) => <div className="actions">{children}</div>;
