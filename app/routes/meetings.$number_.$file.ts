import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/http/answer.server';
import { download } from '~/http/download.server';
import { readFileName } from '~/http/file-answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { madeOnce, printedOnce } from '~/http/made-files.server';
import { openMeeting, viewRows } from '~/http/meeting-data';
import { meetingRecord } from '~/http/meeting-record';
import { plainPage } from '~/http/plain-page.server';
import { translator } from '~/i18n/t';
import { meetingPage } from '~/queries/meeting-page.server';
import { csv } from '~/text/document-out/csv';
import { recordAsDocx } from '~/text/document-out/record-docx.server';
import { recordAsHtml } from '~/text/document-out/record-html.server';
import { workbook } from '~/text/document-out/workbook.server';
import { localPath } from '~/ui/local-link';

export const handle: RouteHandle = { access: 'public' };

/** A public meeting as a file: the sheet of record as Word, PDF and Excel in Chinese, its open data as JSON and CSV. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock, address } = context.running;
  const { name, format } = readFileName(params.file);
  const page = name === 'record' ? await meetingPage(db.read, params.number!, clock()) : undefined;
  if (!page) throw notFound();
  const t = translator('zh-CN');
  const record = meetingRecord(t, page, `${address}/meetings/${page.number}`);
  // A consent that is taken back makes another file; nobody keeps the old one for long.
  const key = `meeting ${page.number} ${page.hash} ${page.changedAt.toISOString()}`;
  const fresh = { isPublic: false };
  if (format === 'json')
    return download(JSON.stringify(openMeeting(page, address), null, 2), record.title, 'json', fresh);
  if (format === 'csv') return download(csv(viewRows([page], address)), record.title, 'csv', fresh);
  if (format === 'docx')
    return download(await madeOnce(`${key} docx`, () => recordAsDocx(record)), record.title, 'docx', fresh);
  if (format === 'xlsx') {
    const sheets = record.tables.map(({ heading, rows, shares }) => {
      return { name: heading, rows, widths: shares.map((share) => share * 8) };
    });
    return download(await madeOnce(`${key} xlsx`, () => workbook(sheets)), record.title, 'xlsx', fresh);
  }
  if (format !== 'pdf') throw notFound();
  const printed = await printedOnce(`${key} pdf`, () => recordAsHtml(record), { landscape: true });
  if ('pdf' in printed) return download(printed.pdf, record.title, 'pdf', fresh);
  const say = translator(context.lang);
  const isBusy = printed.unavailable === 'busy';
  return plainPage({
    lang: context.lang,
    status: isBusy ? 503 : 404,
    heading: say(isBusy ? 'version.busy' : 'version.noPdf'),
    text: say(isBusy ? 'version.busyText' : 'version.noPdfText'),
    link: { to: localPath(context.lang, `/meetings/${page.number}`), label: page.title },
  });
}
