import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/http/answer.server';
import { download } from '~/http/download.server';
import type { RouteHandle } from '~/http/guard.server';
import { openMeeting, viewRows } from '~/http/meeting-data';
import { translator } from '~/i18n/t';
import { meetingPagesOfYear } from '~/queries/meeting-page.server';
import { csv } from '~/text/document-out/csv';
import { workbook } from '~/text/document-out/workbook.server';

export const handle: RouteHandle = { access: 'public' };

/** All public meetings of a calendar year: `2026.json`, and their views, one a row, as `2026.csv` and `2026.xlsx`. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const [, year, format] = /^(20\d\d)\.(json|csv|xlsx)$/.exec(params.file ?? '') ?? [];
  if (!year) throw notFound();
  const { db, clock, address } = context.running;
  const pages = await meetingPagesOfYear(db.read, Number(year), clock());
  const t = translator('zh-CN');
  const name = t('meeting.page.fileName', { title: t('meeting.year.of', { year }) });
  const fresh = { isPublic: false };
  const meetings = () => pages.map((page) => openMeeting(page, address));
  if (format === 'json')
    return download(JSON.stringify({ year: Number(year), meetings: meetings() }, null, 2), name, 'json', fresh);
  const rows = viewRows(pages, address);
  if (format === 'csv') return download(csv(rows), name, 'csv', fresh);
  const widths = rows[0]!.map((column) => (/^(view|reason|result|reply)$/.test(column) ? 50 : 18));
  return download(await workbook([{ name: t('meeting.page.sheetName'), rows, widths }]), name, 'xlsx', fresh);
}
