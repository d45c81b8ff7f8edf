import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { dayOf } from '~/domain/calendar/day';
import { notFound } from '~/http/answer.server';
import { consultationTitled } from '~/http/consultation-title';
import type { RouteHandle } from '~/http/guard.server';
import { useT } from '~/i18n/t';
import { consultationNotice } from '~/queries/consultation-notice.server';
import { qrDrawing } from '~/text/qr-code.server';
import { PrintedNotice } from '~/ui/consultation/printed-notice';
import { dateInWords } from '~/ui/date-text';
import { PrintPage } from '~/ui/shell/print-page';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = consultationTitled('consultation.tabs.notice');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock, address } = context.running;
  const notice = await consultationNotice(db.read, params.number!, clock());
  if (!notice) throw notFound();
  const page = `${address}/consultations/${notice.number}`;
  return json({ ...notice, address: page, qr: await qrDrawing(page), today: dayOf(clock()) });
}

export default function Print() {
  const t = useT();
  const notice = useLoaderData<typeof loader>();
  return (
    <PrintPage
      address={notice.address}
      printedOn={dateInWords(notice.today, t.lang)}
      qr={notice.qr}
      title={t('consultation.print.title', { title: notice.title })}
    >
      <PrintedNotice notice={notice} />
    </PrintPage>
  );
}
