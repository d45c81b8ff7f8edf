import { json, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { dayOf } from '~/domain/calendar/day';
import { notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { meetingPage } from '~/queries/meeting-page.server';
import meetingCss from '~/styles/meeting.css';
import { qrDrawing } from '~/text/qr-code.server';
import { dateInWords } from '~/ui/date-text';
import { PrintedMeeting } from '~/ui/meeting/printed-meeting';
import { PrintPage } from '~/ui/shell/print-page';

export const handle: RouteHandle = { access: 'public', cached: true };

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: meetingCss }];

export const meta = titled('meeting.page.title', ({ title }: { title: string }) => ({ title }));

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock, address } = context.running;
  const meeting = await meetingPage(db.read, params.number!, clock());
  if (!meeting) throw notFound();
  const page = `${address}/meetings/${meeting.number}`;
  return json({ meeting, title: meeting.title, address: page, qr: await qrDrawing(page), today: dayOf(clock()) });
}

export default function Print() {
  const t = useT();
  const { meeting, address, qr, today } = useLoaderData<typeof loader>();
  return (
    <PrintPage
      address={address}
      printedOn={dateInWords(today, t.lang)}
      qr={qr}
      title={t('meeting.page.fileName', { title: meeting.title })}
    >
      <PrintedMeeting meeting={meeting} />
    </PrintPage>
  );
}
