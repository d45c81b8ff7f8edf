import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withFeed } from '~/http/feed-link';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { activitiesList } from '~/queries/activities-list.server';
import { ActivityEntries } from '~/ui/activity/activity-entries';
import { EmptyState } from '~/ui/empty-state';
import { LocalLink } from '~/ui/local-link';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = withFeed(titled('activity.title'), '/feeds/all.atom');

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  return json(await activitiesList(db.read, clock()));
}

export default function Activities() {
  const t = useT();
  const { ahead, over } = useLoaderData<typeof loader>();
  const title = t('activity.title');
  return (
    <CitizenPage trail={[{ label: t('ui.home'), to: '/' }, { label: title }]}>
      <PageHead lead={t('activity.lead')} title={title} />
      <section aria-labelledby="ahead">
        <h2 id="ahead">{t('activity.ahead')}</h2>
        {ahead.length > 0 ? (
          <ActivityEntries entries={ahead} />
        ) : (
          <EmptyState title={t('activity.none')}>
            <p>{t('activity.noneText')}</p>
          </EmptyState>
        )}
      </section>
      {over.length > 0 && (
        <section aria-labelledby="over">
          <h2 id="over">{t('activity.over')}</h2>
          <ActivityEntries entries={over} />
        </section>
      )}
      <p className="no-print">
        <LocalLink to="/activities/calendar.ics">{t('activity.page.calendar')}</LocalLink>
      </p>
    </CitizenPage>
  );
}
