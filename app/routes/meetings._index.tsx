import { json, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/answer.server';
import { withFeed } from '~/http/feed-link';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { meetingsOfYear } from '~/queries/meetings-year.server';
import meetingCss from '~/styles/meeting.css';
import { LocalLink } from '~/ui/local-link';
import { YearOfMeetings } from '~/ui/meeting/year-of-meetings';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'public', cached: true };

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: meetingCss }];

export const meta = withFeed(titled('meeting.year.title'), '/meetings/feed.atom');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const asked = new URL(request.url).searchParams.get('year');
  if (asked !== null && !/^20\d\d$/.test(asked)) throw notFound();
  return json(await meetingsOfYear(db.read, asked === null ? undefined : Number(asked), clock()));
}

export default function Meetings() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const title = t('meeting.year.title');
  return (
    <CitizenPage trail={[{ label: t('ui.home'), to: '/' }, { label: title }]}>
      <PageHead lead={t('meeting.year.lead')} title={title} />
      <YearOfMeetings page={page} />
      <p className="no-print">
        <LocalLink to="/representatives">{t('pool.public.more')}</LocalLink>
      </p>
    </CitizenPage>
  );
}
