import type { PublishedKey } from '~/domain/certificate/signer';
import { useT } from '~/i18n/t';
import { dateInWords } from '../date-text';

/** The keys that sign and signed, with their fingerprints. */
export function KeyList({ keys }: { keys: Pick<PublishedKey, 'kid' | 'validFrom' | 'retiredAt'>[] }) {
  const t = useT();
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{t('certificate.fingerprint.title')}</h2>
      <p>{t('certificate.fingerprint.text')}</p>
      {keys.length === 0 && <p>{t('certificate.fingerprint.none')}</p>}
      <ul>
        {keys.map(({ kid, validFrom = '', retiredAt }) => (
          <li key={kid}>
            <code className="hash">{kid}</code>{' '}
            {retiredAt
              ? t('certificate.fingerprint.retired', {
                  from: dateInWords(validFrom, t.lang),
                  until: dateInWords(retiredAt, t.lang),
                })
              : t('certificate.fingerprint.current')}
          </li>
        ))}
      </ul>
      <p>
        <a href="/.well-known/minyi-keys.json">{t('certificate.fingerprint.set')}</a>
      </p>
    </section>
  );
}
