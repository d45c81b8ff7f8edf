import type { ReactNode } from 'react';
import { classes } from './classes';

/** What a state feels like: not begun, open now, being worked on, done, partly done, ended without result. */
export type Tone = 'soon' | 'open' | 'working' | 'done' | 'partly' | 'ended';

/** A state as a small seal: a shape, a word and a colour, any one of which is enough to know it by. */
export function Seal({ tone, large, children }: { tone: Tone; large?: boolean; children: ReactNode }) {
  return (
    <span className={classes('seal', `seal-${tone}`, large && 'seal-large')}>
      <svg aria-hidden="true" className="seal-shape" focusable="false" viewBox="0 0 12 12">
        {shapes[tone]}
      </svg>
      <span>{children}</span>
    </span>
  );
}

const ring = <circle cx="6" cy="6" fill="none" r="4.5" stroke="currentColor" strokeWidth="1.8" />;
const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 2 } as const;

const shapes: Record<Tone, ReactNode> = {
  soon: ring,
  open: <circle cx="6" cy="6" fill="currentColor" r="5" />,
  working: (
    <>
      {ring}
      <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" fill="currentColor" />
    </>
  ),
  done: <path d="M1.5 6.5 4.7 9.7 10.7 2.6" {...line} />,
  partly: <path d="M6 1v10M1 6h10" {...line} />,
  ended: <path d="M2 2l8 8M10 2l-8 8" {...line} />,
};
