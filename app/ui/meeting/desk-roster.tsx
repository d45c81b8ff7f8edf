import type { SerializeFrom } from '@remix-run/node';
import { useT } from '~/i18n/t';
import type { MeetingDesk } from '~/queries/meeting-desk.server';
import { EmptyState } from '../empty-state';
import type { FormState } from '../form/fields';
import { PersonForm, PoolForm } from './roster-additions';
import { RosterForm } from './roster-form';

type Desk = SerializeFrom<MeetingDesk>;

/** The people of the meeting: the list to tick, and beneath it the ways onto the list. */
export function DeskRoster({ desk, state }: { desk: Desk; state?: FormState }) {
  const t = useT();
  const isPublic = desk.meeting.publishedAt !== null;
  return (
    <section aria-labelledby="roster">
      <h2 id="roster">{t('meeting.roster.title')}</h2>
      {desk.roster.length === 0 ? (
        <EmptyState title={t('meeting.roster.none')} />
      ) : (
        <RosterForm desk={desk} isPublic={isPublic} state={state?.typed.intent === 'roster' ? state : undefined} />
      )}
      {!isPublic && (
        <>
          {desk.pool.length > 0 && <PoolForm pool={desk.pool} />}
          <PersonForm
            isFirst={desk.roster.length + desk.pool.length === 0}
            state={state?.typed.intent === 'person' ? state : undefined}
          />
        </>
      )}
    </section>
  );
}
