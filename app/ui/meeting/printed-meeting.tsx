import type { SerializeFrom } from '@remix-run/node';
import { useT } from '~/i18n/t';
import type { MeetingPage } from '~/queries/meeting-page.server';
import { CountyText } from '../county-text';
import { dateInWords } from '../date-text';
import { Corrections } from './corrections';
import { ItemViews } from './item-views';
import { RosterTable } from './roster-table';

/** A public meeting on the sheet for the notice board: when and where, who sat in, what was said and what became of it. */
export function PrintedMeeting({ meeting }: { meeting: SerializeFrom<MeetingPage> }) {
  const t = useT();
  const { invited, accepted, declined, noAnswer, attended, spoke } = meeting.figures;
  const held = [meeting.organ, dateInWords(meeting.heldAt, t.lang), meeting.place].filter(Boolean);
  return (
    <>
      <p>
        <CountyText>{held.join(t('ui.form.comma'))}</CountyText>
      </p>
      <h2>{t('meeting.page.roster')}</h2>
      <p>{t('meeting.page.figures', { invited, accepted, declined, noAnswer, attended, spoke })}</p>
      <RosterTable representatives={meeting.representatives} />
      <h2>{t('meeting.page.items')}</h2>
      {meeting.items.map((item) => (
        <ItemViews item={item} key={item.position} />
      ))}
      <Corrections corrections={meeting.corrections} />
    </>
  );
}
