import { type Facts, type Key, useT } from '~/i18n/t';

type Props = {
  /** Where in the catalogue the sections are: each has a `title` and a `text` of one line per point. */
  area: 'about' | 'about.privacy' | 'about.accessibility';
  sections: string[];
  facts?: Facts;
};

/** A page of plain words: a heading and a few points, again and again. */
export function Said({ area, sections, facts }: Props) {
  const t = useT();
  return (
    <>
      {sections.map((section) => (
        <section aria-labelledby={section} key={section}>
          <h2 id={section}>{t(`${area}.${section}.title` as Key)}</h2>
          <ul>
            {t(`${area}.${section}.text` as Key, facts)
              .split('\n')
              .map((point) => (
                <li key={point}>{point}</li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
