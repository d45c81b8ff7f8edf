import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/http/answer.server';
import { download } from '~/http/download.server';
import type { RouteHandle } from '~/http/guard.server';
import { translator } from '~/i18n/t';
import { consultationFiles } from '~/queries/consultation-files.server';

export const handle: RouteHandle = { access: 'public' };

/** The consulted draft as plain text, to the character: its SHA-256 is the hash that the record names. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const files = await consultationFiles(db.read, params.number!, clock());
  if (!files) throw notFound();
  const name = translator('zh-CN')('consultation.downloads.draftOf', { title: files.title });
  return download(files.text, name, 'txt');
}
