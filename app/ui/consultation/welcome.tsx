import { useT } from '~/i18n/t';

/** Two sentences and three steps: what this place is, for somebody who has never been here. */
export function Welcome() {
  const t = useT();
  return (
    <div className="welcome">
      <h1>{t('consultation.home.title')}</h1>
      <p className="lead">{t('consultation.home.lead')}</p>
    </div>
  );
}
