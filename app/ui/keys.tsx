import { useT } from '~/i18n/t';

export type KeyHint = { keys: string[]; does: string };

/** The keys of a desk page, shown where they work. */
export function Keys({ hints }: { hints: KeyHint[] }) {
  const t = useT();
  return (
    <section aria-label={t('ui.desk.keys')} className="keys">
      <dl>
        {hints.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
