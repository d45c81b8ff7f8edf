import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/answer.server';
import { consultationTitled } from '~/http/consultation-title';
import type { RouteHandle } from '~/http/guard.server';
import { useT } from '~/i18n/t';
import { activitiesOfDocket } from '~/queries/activities-list.server';
import { consultationNotice } from '~/queries/consultation-notice.server';
import { ActivityEntries } from '~/ui/activity/activity-entries';
import { NoticeChanges } from '~/ui/consultation/notice-changes';
import { NoticeDetails } from '~/ui/consultation/notice-details';
import { Ways } from '~/ui/consultation/ways';
import { CountyText } from '~/ui/county-text';
import { dateInWords } from '~/ui/date-text';
import { LocalLink } from '~/ui/local-link';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = consultationTitled('consultation.tabs.notice');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const notice = await consultationNotice(db.read, params.number!, clock());
  if (!notice) throw notFound();
  return json({ ...notice, activities: await activitiesOfDocket(db.read, notice.docketId, clock()) });
}

export default function Notice() {
  const t = useT();
  const notice = useLoaderData<typeof loader>();
  const { number, phase, affected, channels, due, days, activities, changes } = notice;
  return (
    <>
      <NoticeChanges changes={changes} />
      {affected && (
        <section>
          <h2>{t('consultation.notice.affected')}</h2>
          <p className="as-written">
            <CountyText>{affected}</CountyText>
          </p>
        </section>
      )}
      {phase !== 'terminated' && (
        <>
          <Ways channels={channels} number={number} opens={dateInWords(days.first, t.lang)} phase={phase} />
          <section>
            <h2>{t('consultation.notice.after')}</h2>
            <p>
              {t('consultation.notice.afterText', { date: dateInWords(due.day, t.lang) })}
              {due.provisional && t('consultation.notice.provisional')}
            </p>
            {(phase === 'open' || phase === 'scheduled') && (
              <p>
                <LocalLink to={`/consultations/${number}/deadline.ics`}>{t('feed.addDeadline')}</LocalLink>
              </p>
            )}
          </section>
        </>
      )}
      {activities.length > 0 && (
        <section>
          <h2>{t('activity.ofDocket')}</h2>
          <ActivityEntries entries={activities} />
        </section>
      )}
      <section>
        <h2>{t('consultation.notice.details')}</h2>
        <NoticeDetails notice={notice} />
        <p>
          <LocalLink to={`/consultations/${number}/print`}>{t('consultation.notice.print')}</LocalLink>
        </p>
      </section>
    </>
  );
}
