import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/http/answer.server';
import { download } from '~/http/download.server';
import type { RouteHandle } from '~/http/guard.server';
import { translator } from '~/i18n/t';
import { consultationFiles } from '~/queries/consultation-files.server';
import { draftAsDocx } from '~/text/document-out/draft-docx.server';

export const handle: RouteHandle = { access: 'public' };

/** The consulted draft as a Word document, made from the published text. The county's words stay Chinese. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock, address } = context.running;
  const files = await consultationFiles(db.read, params.number!, clock());
  if (!files) throw notFound();
  const { number, title, text, nodes } = files;
  const name = translator('zh-CN')('consultation.downloads.draftOf', { title });
  const footer = `${address}/consultations/${number}`;
  return download(await draftAsDocx({ title, text, nodes, footer }), name, 'docx');
}
