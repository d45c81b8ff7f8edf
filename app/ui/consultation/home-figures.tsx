import { useT } from '~/i18n/t';
import { LocalLink } from '../local-link';
import { Stats } from '../stat';

type Props = {
  open: number;
  year: { answered: number; opinions: number; meetings: number; meetingsNeeded: number };
};

/** The year in four figures, zeros included: they are what the county is held to. */
export function HomeFigures({ open, year }: Props) {
  const t = useT();
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{t('consultation.home.figures')}</h2>
      <Stats
        items={[
          { label: t('consultation.home.openCount'), value: open, unit: t('consultation.home.files') },
          { label: t('consultation.home.answeredCount'), value: year.answered, unit: t('consultation.home.files') },
          {
            label: t('consultation.home.opinionsCount'),
            value: year.opinions,
            unit: t('consultation.home.opinionsUnit'),
          },
          {
            label: t('consultation.home.meetingsCount'),
            value: year.meetings,
            unit: t('consultation.home.times'),
            note: t('consultation.home.meetingsNote', { needed: year.meetingsNeeded }),
          },
        ]}
      />
      <p>
        <LocalLink to="/meetings">{t('consultation.home.meetings')}</LocalLink>
      </p>
    </section>
  );
}
