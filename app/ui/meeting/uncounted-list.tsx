import type { Reason } from '~/domain/reason';
import { type Key, useT } from '~/i18n/t';

/** Why a meeting does not count toward the year's target. */
export function UncountedList({ reasons }: { reasons: Reason[] }) {
  const t = useT();
  return (
    <ul className="hint">
      {reasons.map(({ code, facts }) => (
        <li key={code}>{t(`meeting.target.${code}` as Key, facts)}</li>
      ))}
    </ul>
  );
}
