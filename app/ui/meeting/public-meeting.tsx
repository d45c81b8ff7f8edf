import type { SerializeFrom } from '@remix-run/node';
import { useT } from '~/i18n/t';
import type { MeetingPage } from '~/queries/meeting-page.server';
import { CountyText } from '../county-text';
import { DateText } from '../date-text';
import { reasonSentence } from '../form/fields';
import { Notice } from '../notice';
import { Seal } from '../seal';
import { PageHead } from '../shell/page-head';
import { SummaryList } from '../summary-list';
import { Corrections } from './corrections';
import { ItemViews } from './item-views';
import { RosterTable } from './roster-table';
import { UncountedList } from './uncounted-list';

/** A published meeting: who sat in, what each said, what was adopted and why. Prints as it stands. */
export function PublicMeeting({ meeting }: { meeting: SerializeFrom<MeetingPage> }) {
  const t = useT();
  const { target, representatives, items, figures, missing } = meeting;
  const { invited, accepted, declined, noAnswer, attended, spoke } = figures;
  return (
    <>
      <PageHead
        aside={<MeetingFacts meeting={meeting} />}
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
      {missing.length > 0 && (
        <Notice heading={t('meeting.page.voices')}>
          {missing.map((reason) => (
            <p key={`${reason.code} ${reason.facts?.item}`}>{reasonSentence(t, reason)}</p>
          ))}
        </Notice>
      )}
      <h2>{t('meeting.page.roster')}</h2>
      <p>{t('meeting.page.figures', { invited, accepted, declined, noAnswer, attended, spoke })}</p>
      {representatives.length === 0 ? (
        <p>{t('meeting.page.nobody')}</p>
      ) : (
        <RosterTable representatives={representatives} />
      )}
      {representatives.some(({ name }) => !name) && <p className="hint">{t('meeting.page.nameUnmet')}</p>}
      <h2>{t('meeting.page.items')}</h2>
      {items.map((item) => (
        <ItemViews item={item} key={item.position} />
      ))}
      <Corrections corrections={meeting.corrections} />
    </>
  );
}

function MeetingFacts({ meeting }: { meeting: SerializeFrom<MeetingPage> }) {
  const t = useT();
  const { heldAt, place, organ, publishedAt, changedAt } = meeting;
  return (
    <SummaryList
      rows={[
        { term: t('meeting.page.held'), value: <DateText value={heldAt} /> },
        { term: t('meeting.page.place'), value: place && <CountyText>{place}</CountyText> },
        { term: t('meeting.page.organ'), value: <CountyText>{organ}</CountyText> },
        { term: t('meeting.page.published'), value: <DateText time={false} value={publishedAt} /> },
        {
          term: t('meeting.page.changed'),
          value: changedAt !== publishedAt && <DateText time={false} value={changedAt} />,
        },
      ]}
      tight
    />
  );
}
