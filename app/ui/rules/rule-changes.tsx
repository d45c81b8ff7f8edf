import { useT } from '~/i18n/t';
import type { LimitChange } from '~/queries/rules-page.server';
import { limitInWords, sourceInWords } from './limit-words';

/** What a version changes of the one before it: old, new, and where the new number comes from. */
export function RuleChanges({ changes }: { changes: LimitChange[] }) {
  const t = useT();
  return (
    <ul>
      {changes.map(({ key, before, after }) => (
        <li key={key}>
          {t('rules.changed', {
            name: t(`rules.limit.${key}`),
            before: limitInWords(t, before),
            after: limitInWords(t, after),
            source: sourceInWords(t, after),
          })}
        </li>
      ))}
    </ul>
  );
}
