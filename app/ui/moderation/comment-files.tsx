import { useT } from '~/i18n/t';
import { DownloadList } from '../download-list';

/** Bytes as people say them: 340 KB, 2.1 MB. */
const sizeInWords = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

type File = { name: string; size: number; mediaType: string; cleaned: boolean };

const kinds: Record<string, string> = { 'application/pdf': 'PDF', 'image/jpeg': 'JPG', 'image/png': 'PNG' };

/** The files that came with an opinion, for staff; where author or place may still be inside, it says so. */
export function CommentFiles({ at, files }: { at: string; files: File[] }) {
  const t = useT();
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="files">
      <h3 id="files">{t('answer.files')}</h3>
      <p className="hint">{t('answer.filesHint')}</p>
      <DownloadList
        files={files.map(({ name, size, mediaType, cleaned }, index) => ({
          href: `${at}/files/${index + 1}`,
          name: name || t('answer.scan'),
          type: kinds[mediaType] ?? 'DOCX',
          size: sizeInWords(size),
          ...(cleaned || !name ? {} : { note: t('answer.notCleaned') }),
        }))}
      />
    </section>
  );
}
