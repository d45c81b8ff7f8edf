import type { ReactNode } from 'react';
import type { PublicPhase } from '~/domain/consultation/register';
import { useT } from '~/i18n/t';
import { dateInWords } from '../date-text';
import { Notice } from '../notice';

type Props = {
  phase: PublicPhase;
  days: { first: string; last: string };
  due: { day: string };
  /** Somebody has typed already: then the form stays, whatever the clock says. */
  hasWritten: boolean;
  children: ReactNode;
};

/** The form while it can be used, and what to know about the time: not yet, until when, late but kept, or no more. */
export function MayWrite({ phase, days, due, hasWritten, children }: Props) {
  const t = useT();
  const words = {
    first: dateInWords(days.first, t.lang),
    last: dateInWords(days.last, t.lang),
    due: dateInWords(due.day, t.lang),
  };
  const isRefused = phase === 'scheduled' || phase === 'terminated';
  const isLate = phase === 'closed' || phase === 'answered';
  return (
    <>
      {(isRefused || isLate) && (
        <Notice grave>
          <p>{t(`comment.when.${phase}`, words)}</p>
        </Notice>
      )}
      {phase === 'open' && <p className="hint">{t('comment.when.open', words)}</p>}
      {(!isRefused || hasWritten) && children}
    </>
  );
}
