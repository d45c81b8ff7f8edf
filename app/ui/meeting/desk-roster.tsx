import type { SerializeFrom } from '@remix-run/node';
import { useT } from '~/i18n/t';
import type { MeetingDesk } from '~/queries/meeting-desk.server';
import { EmptyState } from '../empty-state';
import { type FormState, reasonSentence } from '../form/fields';
import { Button } from '../form/form-buttons';
import { PersonForm, PoolForm, RemoveForm } from './roster-additions';
import { RosterForm } from './roster-form';
import { ScreenForm } from './screen-form';

type Desk = SerializeFrom<MeetingDesk>;

/** The people of the meeting: the list to tick, and beneath it the ways onto the list. */
export function DeskRoster({ desk, state }: { desk: Desk; state?: FormState }) {
  const t = useT();
  const isPublic = !desk.isOpen;
  const { invited, accepted, declined, noAnswer, attended, spoke } = desk.figures;
  return (
    <section aria-labelledby="roster">
      <h2 id="roster">{t('meeting.roster.title')}</h2>
      {desk.voices.map((reason) => (
        <p className="field-error" key={`${reason.code} ${reason.facts?.item}`}>
          {reasonSentence(t, reason)}
        </p>
      ))}
      {desk.roster.length > 0 && (
        <p>{t('meeting.roster.figures', { invited, accepted, declined, noAnswer, attended, spoke })}</p>
      )}
      {desk.roster.length === 0 ? (
        <EmptyState title={t('meeting.roster.none')} />
      ) : (
        <RosterForm desk={desk} isPublic={isPublic} state={state?.typed.intent === 'roster' ? state : undefined} />
      )}
      {!isPublic && (
        <>
          <div className="desk-row">
            <ScreenForm>
              <Button name="intent" value="copyRoster" weight="quiet">
                {t('meeting.roster.copy')}
              </Button>
            </ScreenForm>
            <a href={`/desk/meetings/${desk.meeting.number}/import`}>{t('meeting.import.title')}</a>
          </div>
          {desk.pool.length > 0 && <PoolForm pool={desk.pool} />}
          <PersonForm
            isFirst={desk.roster.length + desk.pool.length === 0}
            state={state?.typed.intent === 'person' ? state : undefined}
          />
          {desk.roster.length > 0 && <RemoveForm people={desk.roster} />}
        </>
      )}
    </section>
  );
}
