import type { SerializeFrom } from '@remix-run/node';
import { useT } from '~/i18n/t';
import type { MeetingDesk } from '~/queries/meeting-desk.server';
import { DateText } from '../date-text';
import { Field } from '../form/field';
import { type FormState, useFields } from '../form/fields';
import { Button } from '../form/form-buttons';
import { Keys } from '../keys';
import { Notice } from '../notice';
import { PersonButton } from './desk-confirmation';
import { reasonLines } from './reasons';
import { ScreenForm } from './screen-form';
import { UncountedList } from './uncounted-list';

type Desk = SerializeFrom<MeetingDesk>;

/** How far the meeting is from publication: all that is missing, each leading to its place, and the next step. */
export function DeskProgress({ desk, state }: { desk: Desk; state?: FormState }) {
  const t = useT();
  const { meeting, approval } = desk;
  return (
    <>
      {meeting.publishedAt && (
        <p>
          {t('meeting.desk.published')} <DateText time={false} value={meeting.publishedAt} />
          <br />
          <a href={`/meetings/${meeting.number}`}>{t('meeting.desk.readPublic')}</a>
        </p>
      )}
      {approval.returned !== null && (
        <Notice grave heading={t('meeting.desk.returned')}>
          <p>{approval.returned}</p>
        </Notice>
      )}
      {approval.pending && <Waiting since={approval.pending.preparedAt} />}
      {desk.isOpen && <Missing desk={desk} />}
      {!desk.isOpen && !approval.pending && <CorrectionForm desk={desk} state={state} />}
      <Untold people={approval.untold} />
    </>
  );
}

function Waiting({ since }: { since: string }) {
  const t = useT();
  return (
    <>
      <p>
        {t('meeting.desk.waiting')} <DateText value={since} />
      </p>
      <ScreenForm>
        <Button name="intent" value="takeBack" weight="plain">
          {t('meeting.desk.takeBack')}
        </Button>
      </ScreenForm>
    </>
  );
}

function Missing({ desk: { missing, target, meeting } }: { desk: Desk }) {
  const t = useT();
  return (
    <>
      {meeting.correctionReason && <p>{t('meeting.desk.correcting', { reason: meeting.correctionReason })}</p>}
      <nav aria-label={t('meeting.desk.steps')}>
        <ol className="plain-list">
          {(['agenda', 'roster', 'items', 'publish'] as const).map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{t(`meeting.desk.to.${part}`)}</a>
            </li>
          ))}
        </ol>
      </nav>
      <Keys hints={[{ keys: ['Ctrl', 'S'], does: t('meeting.desk.saveNow') }]} />
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
        <Button name="intent" value="prepare" weight={missing.length > 0 ? 'plain' : 'main'}>
          {t('meeting.desk.prepare')}
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

function CorrectionForm({ desk, state }: { desk: Desk; state?: FormState }) {
  const t = useT();
  const { field } = useFields(state, {});
  const reported = desk.views.some(({ reply }) => reply);
  return (
    <ScreenForm className="form" id="publish">
      <Field
        {...field('reason')}
        hint={t(reported ? 'meeting.desk.correctionHintReply' : 'meeting.desk.correctionHint')}
        label={t('meeting.desk.correctionReason')}
        required
        width={16}
      />
      <Button name="intent" value="correction" weight="plain">
        {t('meeting.desk.correct')}
      </Button>
    </ScreenForm>
  );
}

/** Those whom no letter reached: told by telephone or on paper, and ticked off here. */
function Untold({ people }: { people: Desk['approval']['untold'] }) {
  const t = useT();
  if (people.length === 0) return null;
  return (
    <>
      <h2 id="told">{t('meeting.desk.untold')}</h2>
      <ul className="plain-list">
        {people.map(({ id, name }) => (
          <li key={id}>
            {name} <PersonButton id={id} intent="told" label={t('meeting.desk.told')} name={name} />
          </li>
        ))}
      </ul>
    </>
  );
}
