import { json, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { meetingPage } from '~/queries/meeting-page.server';
import meetingCss from '~/styles/meeting.css';
import { DrawLinks } from '~/ui/draw/draw-links';
import { LocalLink } from '~/ui/local-link';
import { MeetingDownloads } from '~/ui/meeting/meeting-downloads';
import { PublicMeeting } from '~/ui/meeting/public-meeting';
import { CitizenPage } from '~/ui/shell/citizen-page';

export const handle: RouteHandle = { access: 'public', cached: true };

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: meetingCss }];

export const meta = titled('meeting.page.title', ({ title }: { title: string }) => ({ title }));

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const meeting = await meetingPage(db.read, params.number!, clock());
  if (!meeting) throw notFound();
  return json(meeting);
}

export default function Meeting() {
  const t = useT();
  const meeting = useLoaderData<typeof loader>();
  return (
    <CitizenPage
      trail={[
        { label: t('ui.home'), to: '/' },
        { label: t('meeting.year.title'), to: '/meetings' },
        { label: meeting.title },
      ]}
    >
      <PublicMeeting meeting={meeting} />
      <DrawLinks draws={meeting.draws} />
      <MeetingDownloads number={meeting.number} />
      <p className="no-print">
        <LocalLink to={`/meetings?year=${meeting.year}`}>{t('meeting.page.back', { year: meeting.year })}</LocalLink>
      </p>
    </CitizenPage>
  );
}
