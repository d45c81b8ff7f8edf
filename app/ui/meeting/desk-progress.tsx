import type { SerializeFrom } from '@remix-run/node';
import { useT } from '~/i18n/t';
import type { MeetingDesk } from '~/queries/meeting-desk.server';
import { DateText } from '../date-text';
import { Button } from '../form/form-buttons';
import { reasonLines } from './reasons';
import { ScreenForm } from './screen-form';
import { UncountedList } from './uncounted-list';

/** How far the meeting is from publication: all that is missing, each leading to its place, and the button. */
export function DeskProgress({ desk }: { desk: SerializeFrom<MeetingDesk> }) {
  const t = useT();
  const { meeting, missing, target } = desk;
  if (meeting.publishedAt) {
    return (
      <p>
        {t('meeting.desk.published')}
        <br />
        <DateText value={meeting.publishedAt} />
        <br />
        <a href={`/meetings/${meeting.number}`}>{t('meeting.desk.readPublic')}</a>
      </p>
    );
  }
  return (
    <>
      <nav aria-label={t('meeting.desk.steps')}>
        <ol className="plain-list">
          {(['agenda', 'roster', 'items'] as const).map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{t(`meeting.desk.to.${part}`)}</a>
            </li>
          ))}
        </ol>
      </nav>
      <h2 id="publish">
        {missing.length > 0 ? t('meeting.desk.missing', { count: missing.length }) : t('meeting.desk.ready')}
      </h2>
      {missing.length > 0 ? (
        <ol className="missing">
          {reasonLines(t, missing).map(({ sentence, to }) => (
            <li key={`${to} ${sentence}`}>{to ? <a href={to}>{sentence}</a> : sentence}</li>
          ))}
        </ol>
      ) : (
        <p className="hint">{t('meeting.desk.readyHint')}</p>
      )}
      <ScreenForm>
        <Button name="intent" value="publish" weight={missing.length > 0 ? 'plain' : 'main'}>
          {t('meeting.desk.publish')}
        </Button>
      </ScreenForm>
      {target.counts ? (
        <p className="hint">{t('meeting.desk.meets')}</p>
      ) : (
        <>
          <p className="hint">{t('meeting.desk.unmet')}</p>
          <UncountedList reasons={target.reasons} />
        </>
      )}
    </>
  );
}
