import { useT } from '~/i18n/t';
import { type Download, DownloadList } from './download-list';
import { useLocalPath } from './local-link';

type Props = {
  /** The docket's public number. */
  number: string;
  /** The version as addresses name it: `review-1`. */
  version: string;
  /** Whether this installation can print PDFs (`canPrint`). */
  prints: boolean;
};

/** Every form in which a public version of a text can be taken along: Word, PDF, plain text, a page for the printer. */
export function DraftDownloads({ number, version, prints }: Props) {
  const t = useT();
  const local = useLocalPath();
  const at = `/drafts/${number}/${version}`;
  const files: (Download | false)[] = [
    { href: `${at}/draft.docx`, name: t('version.files.word'), type: t('version.files.wordType') },
    prints && { href: `${at}/draft.pdf`, name: t('version.files.pdf'), type: t('version.files.pdfType') },
    { href: `${at}/draft.txt`, name: t('version.files.text'), type: t('version.files.textType') },
    { href: local(at), name: t('version.files.page'), type: t('version.files.pageType') },
  ];
  return <DownloadList files={files.filter((file) => file !== false)} />;
}
