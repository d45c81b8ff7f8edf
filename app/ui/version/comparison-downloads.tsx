import { useT } from '~/i18n/t';

/** A comparison to take along, as links in a row; its files lie beside the address `at`. */
export function ComparisonDownloads({ at, prints }: { at: string; prints: boolean }) {
  const t = useT();
  return (
    <p className="actions no-print">
      <a className="button button-plain" href={`${at}/comparison.docx`}>
        {t('version.files.comparison')}
      </a>
      {prints && (
        <a className="button button-plain" href={`${at}/comparison.pdf`}>
          {t('version.files.comparisonPdf')}
        </a>
      )}
    </p>
  );
}
