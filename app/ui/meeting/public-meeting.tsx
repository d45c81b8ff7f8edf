import type { SerializeFrom } from '@remix-run/node';
import { useT } from '~/i18n/t';
import type { MeetingPage } from '~/queries/meeting-page.server';
import { CountyText } from '../county-text';
import { DateText } from '../date-text';
import { Notice } from '../notice';
import { Seal } from '../seal';
import { PageHead } from '../shell/page-head';
import { SummaryList } from '../summary-list';
import { ItemViews } from './item-views';
import { RosterTable } from './roster-table';
import { UncountedList } from './uncounted-list';

/** A published meeting: who sat in, what each said, what was adopted and why. Prints as it stands. */
export function PublicMeeting({ meeting }: { meeting: SerializeFrom<MeetingPage> }) {
  const t = useT();
  const { target, representatives, items } = meeting;
  return (
    <>
      <PageHead
        aside={
          <SummaryList
            rows={[
              { term: t('meeting.page.held'), value: <DateText value={meeting.heldAt} /> },
              { term: t('meeting.page.place'), value: meeting.place && <CountyText>{meeting.place}</CountyText> },
              {
                term: t('meeting.page.published'),
                value: meeting.publishedAt && <DateText time={false} value={meeting.publishedAt} />,
              },
            ]}
            tight
          />
        }
        state={
          <Seal tone={target.counts ? 'done' : 'soon'}>
            {t(target.counts ? 'meeting.year.counts' : 'meeting.year.countsNot')}
          </Seal>
        }
        title={<CountyText>{meeting.title}</CountyText>}
      />
      {!target.counts && (
        <Notice heading={t('meeting.page.notCounted')}>
          <UncountedList reasons={target.reasons} />
        </Notice>
      )}
      <h2>{t('meeting.page.roster')}</h2>
      {representatives.length === 0 ? (
        <p>{t('meeting.page.nobody')}</p>
      ) : (
        <RosterTable representatives={representatives} />
      )}
      <h2>{t('meeting.page.items')}</h2>
      {items.map((item) => (
        <ItemViews item={item} key={item.position} />
      ))}
    </>
  );
}
