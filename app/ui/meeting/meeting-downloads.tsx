import { useT } from '~/i18n/t';
import { LocalLink } from '../local-link';

/** The ways in which a public meeting leaves the screen: on paper, as a file, as open data. */
export function MeetingDownloads({ number }: { number: string }) {
  const t = useT();
  return (
    <section aria-labelledby="downloads" className="no-print">
      <h2 id="downloads">{t('meeting.page.downloads')}</h2>
      <ul className="downloads">
        <li>
          <LocalLink to={`/meetings/${number}/print`}>{t('meeting.page.print')}</LocalLink>
        </li>
        {(['docx', 'pdf', 'xlsx', 'json', 'csv'] as const).map((format) => (
          <li key={format}>
            <a href={`/meetings/${number}/record.${format}`}>{t(`meeting.page.files.${format}`)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
