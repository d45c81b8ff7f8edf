import type { ReactNode } from 'react';
import type { Cause } from '~/domain/comparison/cause';
import { type T, useT } from '~/i18n/t';
import { dateInWords } from '../date-text';

/** What caused a change and where it can be read: an opinion by its number in the report, null before that is out. */
export type CauseLink =
  | { kind: 'opinion'; number: number | null; href: string }
  | { kind: 'view'; heldOn: string; href: string | null }
  | { kind: 'review'; concludedOn: string; href: string | null };

/** Why an article changed: "第 3 条意见、第 17 条意见、列席代表的意见". */
export function Causes({ causes }: { causes: CauseLink[] }) {
  const t = useT();
  const named = causes.map((cause, at) => ({ words: causeInWords(t, cause, at), href: cause.href }));
  // Several representatives at one meeting are one cause here; the meeting's page tells them apart.
  const once = named.filter(({ words }, at) => named.findIndex((one) => one.words === words) === at);
  return (
    <p className="change-causes">
      {t('version.compare.because')}
      {once.map(({ words, href }, at) => (
        <span key={words}>
          {at > 0 && t('version.compare.and')}
          {linked(words, href)}
        </span>
      ))}
    </p>
  );
}

const linked = (words: string, href: string | null): ReactNode => (href === null ? words : <a href={href}>{words}</a>);

/** An opinion without a number yet is told by its place in the list. */
export function causeInWords(t: T, cause: CauseLink, at: number): string {
  if (cause.kind === 'view') return t('version.compare.view_of', { day: dateInWords(cause.heldOn, t.lang) });
  if (cause.kind === 'review') return t('version.compare.review_of', { day: dateInWords(cause.concludedOn, t.lang) });
  if (cause.number === null) return t('version.compare.opinionOpen', { index: at + 1 });
  return t('version.compare.opinion', { number: cause.number });
}

/** The same for staff of a docket, who read an opinion where it is answered. */
export function staffCause(docketNumber: string, cause: Cause): CauseLink {
  if (cause.kind === 'review') return { ...cause, href: null };
  if (cause.kind === 'view') return { ...cause, href: cause.meeting && `/meetings/${cause.meeting}` };
  return { kind: 'opinion', number: cause.opinion, href: `/desk/dockets/${docketNumber}/comments/${cause.id}` };
}
