import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/answer.server';
import { consultationTitled } from '~/http/consultation-title';
import type { RouteHandle } from '~/http/guard.server';
import { useT } from '~/i18n/t';
import { consultationFiles } from '~/queries/consultation-files.server';
import { canPrint } from '~/text/document-out/print-pdf.server';
import { type Download, DownloadList } from '~/ui/download-list';
import { LocalLink, useLocalPath } from '~/ui/local-link';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = consultationTitled('consultation.tabs.downloads');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const files = await consultationFiles(db.read, params.number!, clock());
  if (!files) throw notFound();
  const { number, title, docketNumber, version, text, publishedAt, source, basisRows } = files;
  const sizes = { text: Buffer.byteLength(text), source: source?.size };
  const prints = await canPrint();
  return json({ number, title, docketNumber, version, publishedAt, sizes, hasBasis: basisRows.length > 0, prints });
}

export default function Downloads() {
  const t = useT();
  const local = useLocalPath();
  const { number, docketNumber, version, publishedAt, sizes, hasBasis, prints } = useLoaderData<typeof loader>();
  const at = `/consultations/${number}`;
  const file = (href: string, name: string, type: string, size?: number): Download => {
    return { href, name, type, size: size === undefined ? undefined : sizeInWords(size), date: publishedAt };
  };
  const word = t('consultation.downloads.wordType');
  const pdf = t('consultation.downloads.pdfType');
  const files = [
    file(`${at}/draft.docx`, t('consultation.downloads.word'), word),
    prints && file(`/drafts/${docketNumber}/${version}/draft.pdf`, t('consultation.downloads.pdf'), pdf),
    file(`${at}/draft.txt`, t('consultation.downloads.text'), t('consultation.downloads.textType'), sizes.text),
    sizes.source && file(`${at}/source.docx`, t('consultation.downloads.source'), word, sizes.source),
    hasBasis && file(`${at}/basis.docx`, t('consultation.downloads.basis'), word),
    hasBasis && prints && file(`${at}/basis.pdf`, t('consultation.downloads.basisPdf'), pdf),
    file(local(`${at}/print`), t('consultation.downloads.notice'), t('consultation.downloads.printType')),
  ].filter((one) => typeof one === 'object');
  return (
    <>
      <h2>{t('consultation.tabs.downloads')}</h2>
      <p className="hint">{t('consultation.downloads.lead')}</p>
      <DownloadList files={files} />
      <p>
        <LocalLink to={`/drafts/${docketNumber}`}>{t('version.title')}</LocalLink>
      </p>
    </>
  );
}

const sizeInWords = (bytes: number) =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
