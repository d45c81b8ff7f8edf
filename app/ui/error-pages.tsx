import { useT } from '~/i18n/t';
import { LocalLink } from './local-link';
import { CitizenPage } from './shell/citizen-page';

/** An address that names nothing. */
export function MissingPage() {
  const t = useT();
  return (
    <CitizenPage>
      <h1>{t('site.missing.title')}</h1>
      <p>{t('site.missing.text')}</p>
      <p>
        <LocalLink to="/consultations">{t('site.missing.onwards')}</LocalLink>
      </p>
    </CitizenPage>
  );
}

/** A bug or an outage: says that it is ours, and the number under which the log has the cause. */
export function BrokenPage({ reference }: { reference: string | undefined }) {
  const t = useT();
  return (
    <CitizenPage>
      <h1>{t('site.broken.title')}</h1>
      <p>{t('site.broken.text')}</p>
      {reference && (
        <p>
          {t('site.broken.reference')} <code>{reference}</code>
        </p>
      )}
    </CitizenPage>
  );
}
