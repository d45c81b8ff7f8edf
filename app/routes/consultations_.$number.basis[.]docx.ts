import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/http/answer.server';
import { download } from '~/http/download.server';
import type { RouteHandle } from '~/http/guard.server';
import { translator } from '~/i18n/t';
import { consultationFiles } from '~/queries/consultation-files.server';
import { basisTableAsDocx } from '~/text/document-out/basis-table-docx.server';

export const handle: RouteHandle = { access: 'public' };

/** The table of articles and what they rest on, as a Word document in Chinese. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock, address } = context.running;
  const files = await consultationFiles(db.read, params.number!, clock());
  if (!files || files.basisRows.length === 0) throw notFound();
  const { number, title, basisRows } = files;
  const t = translator('zh-CN');
  const name = t('consultation.downloads.basisOf', { title });
  const headings = {
    provision: t('consultation.downloads.provision'),
    basis: t('consultation.basis.title'),
    quotation: t('consultation.basis.quotation'),
  };
  const footer = `${address}/consultations/${number}`;
  return download(await basisTableAsDocx({ title: name, headings, rows: basisRows, footer }), name, 'docx');
}
