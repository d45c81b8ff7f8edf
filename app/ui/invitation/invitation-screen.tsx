import type { SerializeFrom } from '@remix-run/node';
import { useT } from '~/i18n/t';
import type { InvitationsDesk } from '~/queries/invitations-desk.server';
import { DateText } from '../date-text';
import { ErrorSummary } from '../form/error-summary';
import { type FormState, useFields } from '../form/fields';
import { MeetingSteps } from '../selection/meeting-steps';
import { PageHead } from '../shell/page-head';
import { Stats } from '../stat';
import { InvitedTable } from './invited-table';
import { PapersDesk } from './papers-desk';
import { ReserveForms, ToInviteForm } from './to-invite';

type Props = { desk: SerializeFrom<InvitationsDesk>; state: FormState | undefined };

/** Everybody who was invited, on one page: the numbers, the answers, seats and presence; who is next; the papers. */
export function InvitationScreen({ desk, state }: Props) {
  const t = useT();
  const { meeting, figures, isOver, isPublic } = desk;
  const { summary } = useFields(state);
  return (
    <>
      <PageHead
        actions={
          <a className="button button-plain" href={`/desk/meetings/${meeting.number}/sign-in`}>
            {t('invitation.sheet.title')}
          </a>
        }
        lead={
          <>
            <DateText value={meeting.heldAt} /> {meeting.place}
          </>
        }
        title={meeting.title}
      />
      <MeetingSteps current="invitations" number={meeting.number} />
      <ErrorSummary errors={summary.map(({ id, text }) => ({ id: id === 'form' ? 'invited' : id, text }))} />
      <Stats
        items={(['invited', 'accepted', 'declined', 'noAnswer', 'attended', 'spoke'] as const).map((one) => ({
          label: t(`invitation.figure.${one}`),
          value: figures[one],
        }))}
      />
      <p className="hint">
        {t('invitation.figure.sum', figures)}
        {figures.withdrawn > 0 && ` ${t('invitation.figure.withdrawn', { count: figures.withdrawn })}`}
      </p>
      {!isPublic && !isOver && (
        <ToInviteForm desk={desk} state={state?.typed.intent === 'invite' ? state : undefined} />
      )}
      <h2 id="invited">{t('invitation.desk.invited')}</h2>
      <InvitedTable desk={desk} state={state?.typed.intent === 'seats' ? state : undefined} />
      {!isPublic && !isOver && <ReserveForms desk={desk} />}
      <PapersDesk desk={desk} state={state?.typed.intent === 'paper' ? state : undefined} />
    </>
  );
}
