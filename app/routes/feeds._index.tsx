import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withFeed } from '~/http/feed-link';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { localAddress } from '~/http/whole-address';
import { useT } from '~/i18n/t';
import { registerChoices } from '~/queries/register-choices.server';
import { CountyText } from '~/ui/county-text';
import { FeedList } from '~/ui/feed/feed-list';
import { LocalLink } from '~/ui/local-link';
import { usePage } from '~/ui/page-context';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = withFeed(titled('feed.title'), '/feeds/all.atom');

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const { units } = await registerChoices(db.read, clock());
  return json({ units, site: localAddress(context)('') });
}

export default function Feeds() {
  const t = useT();
  const { sendsMail } = usePage();
  const { units, site } = useLoaderData<typeof loader>();
  const title = t('feed.title');
  const ofUnits = units.map((unit) => ({
    address: `${site}/feeds/units/${encodeURIComponent(unit)}.atom`,
    name: <CountyText>{unit}</CountyText>,
  }));
  const feeds = [
    { address: `${site}/feeds/all.atom`, name: t('feed.all'), hint: t('feed.allHint') },
    { address: `${site}/meetings/feed.atom`, name: t('feed.meetings') },
    { address: `${site}/calls/feed.atom`, name: t('feed.calls') },
  ];
  return (
    <CitizenPage trail={[{ label: t('ui.home'), to: '/' }, { label: title }]}>
      <PageHead lead={t(sendsMail ? 'feed.leadWithMail' : 'feed.lead')} title={title} />
      {sendsMail && (
        <>
          <h2>{t('subscription.byMail')}</h2>
          <p>{t('subscription.lead')}</p>
          <p>
            <LocalLink className="button button-plain" to="/subscriptions">
              {t('subscription.byMail')}
            </LocalLink>
          </p>
        </>
      )}
      <h2>{t('feed.feeds')}</h2>
      <p>{t('feed.feedsHint')}</p>
      <FeedList feeds={feeds} />
      {units.length > 0 && (
        <>
          <h3>{t('feed.units')}</h3>
          <FeedList feeds={ofUnits} />
        </>
      )}
      <p>{t('feed.oneHint')}</p>
      <h2>{t('feed.calendars')}</h2>
      <p>{t('feed.calendarsHint')}</p>
      <FeedList
        feeds={[
          { address: `${site}/activities/calendar.ics`, name: t('activity.title') },
          { address: `${site}/meetings/calendar.ics`, name: t('feed.meetingCalendar') },
        ]}
      />
    </CitizenPage>
  );
}
