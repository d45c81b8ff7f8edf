import type { Reason } from '~/domain/reason';
import { type Key, type T, useT } from '~/i18n/t';

const sentence = (t: T, { code, facts }: Reason) => t(`meeting.target.${code}` as Key, facts);

/** Why a meeting does not count toward the year's target, in one line. */
export const uncountedInWords = (t: T, reasons: Reason[]): string =>
  reasons.map((reason) => sentence(t, reason)).join(t('ui.form.comma'));

/** The same as a list. */
export function UncountedList({ reasons }: { reasons: Reason[] }) {
  const t = useT();
  return (
    <ul className="hint">
      {reasons.map((reason) => (
        <li key={reason.code}>{sentence(t, reason)}</li>
      ))}
    </ul>
  );
}
