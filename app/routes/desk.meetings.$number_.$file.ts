import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/http/answer.server';
import { download } from '~/http/download.server';
import { readFileName } from '~/http/file-answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { confirmationSheets, templateAsDocx, templateAsXlsx } from '~/http/meeting-sheets.server';
import { translator } from '~/i18n/t';
import { sheetFacts, spokenWords } from '~/queries/meeting-import.server';
import { meetingByNumber } from '~/queries/meetings-list.server';

export const handle: RouteHandle = { access: 'meeting.record' };

/** Papers of a meeting for the secretary: the sign-in and view template, and the sheets on which people confirm their words. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { read } = context.running.db;
  const meeting = await meetingByNumber(read, params.number!);
  if (!meeting) throw notFound();
  const { name, format } = readFileName(params.file);
  const t = translator('zh-CN');
  const inside = { isPublic: false };
  if (name === 'sheets' && format === 'docx') {
    const sheets = await confirmationSheets(meeting.title, await spokenWords(read, meeting.id));
    return download(sheets, t('letter.sheet.title', { title: meeting.title }), 'docx', inside);
  }
  if (name !== 'template') throw notFound();
  const title = t('letter.sheet.template', { title: meeting.title });
  const facts = await sheetFacts(read, meeting.id);
  if (format === 'xlsx') return download(await templateAsXlsx(facts), title, 'xlsx', inside);
  if (format === 'docx') return download(await templateAsDocx(title, facts), title, 'docx', inside);
  throw notFound();
}
