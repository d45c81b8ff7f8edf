import { useT } from '~/i18n/t';

export type Passage = { kind: 'same' | 'inserted' | 'deleted'; text: string };

/** A redline. Each change is said in words to those who do not see the marks; the marks do not depend on colour. */
export function Compare({ passages, lang }: { passages: Passage[]; lang?: string }) {
  return (
    <p className="compare" lang={lang}>
      {passages.map(({ kind, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: passages are printed once and never move
        <Change key={index} kind={kind} text={text} />
      ))}
    </p>
  );
}

function Change({ kind, text }: Passage) {
  const t = useT();
  if (kind === 'same') return <>{text}</>;
  const Mark = kind === 'inserted' ? 'ins' : 'del';
  return (
    <Mark>
      <span className="hidden">{t(`ui.compare.${kind}`)}</span>
      {text}
      <span className="hidden">{t('ui.compare.end')}</span>
    </Mark>
  );
}

/** Says once per page how changes are marked. */
export function CompareLegend() {
  const t = useT();
  return <p className="hint">{t('ui.compare.legend')}</p>;
}
