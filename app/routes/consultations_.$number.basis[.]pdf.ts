import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/http/answer.server';
import { fileAnswer } from '~/http/file-answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { basisFile } from '~/http/version-files.server';
import { consultationFiles } from '~/queries/consultation-files.server';

export const handle: RouteHandle = { access: 'public' };

/** The table of articles and what they rest on, as published with the notice, as PDF. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock, address } = context.running;
  const now = clock();
  const files = await consultationFiles(db.read, params.number!, now);
  if (!files || files.basisRows.length === 0) throw notFound();
  const { number, title, basisRows } = files;
  const made = basisFile(title, basisRows, `${address}/consultations/${number}`);
  const asked = { context, number, name: 'basis', format: 'pdf', reader: { publicAt: now } };
  return fileAnswer(asked, { ...made, key: `basis ${number}` });
}
