import type { SerializeFrom } from '@remix-run/node';
import { useT } from '~/i18n/t';
import type { InvitationsDesk } from '~/queries/invitations-desk.server';
import { DataTable } from '../data-table';
import { dateInWords, timeInWords } from '../date-text';
import { EmptyState } from '../empty-state';
import { Field } from '../form/field';
import type { FormState } from '../form/fields';
import { Button } from '../form/form-buttons';
import { InvitationSeal } from './invitation-seal';

type Desk = SerializeFrom<InvitationsDesk>;
type Row = Desk['invited'][number];

/** One row a person: the answer, the seat, presence, and what may still be done. */
export function InvitedTable({ desk, state }: { desk: Desk; state: FormState | undefined }) {
  const t = useT();
  const { invited, isPublic, meeting } = desk;
  const typed = (state?.typed.seats ?? []) as { seat?: string }[];
  if (invited.length === 0) return <EmptyState title={t('invitation.desk.none')} />;
  return (
    <>
      <form id="seats" method="post" />
      <DataTable
        caption={t('invitation.desk.invited')}
        columns={[
          {
            key: 'name',
            heading: t('invitation.sheet.name'),
            names: true,
            cell: ({ representativeId, name, category }) => (
              <>
                <a href={`/desk/pool/${representativeId}`}>{name}</a> {t(`words.category.${category}`)}
              </>
            ),
          },
          {
            key: 'state',
            heading: t('invitation.desk.state'),
            cell: (row) => (
              <>
                <InvitationSeal state={row.state} />{' '}
                <span className="hint">
                  {row.withdrawnReason || row.answerReason || (row.answeredAt && dateInWords(row.answeredAt, t.lang))}
                </span>
              </>
            ),
          },
          {
            key: 'seat',
            heading: t('invitation.sheet.seat'),
            cell: (row) => (
              <Seat at={invited.indexOf(row)} isPublic={isPublic} row={row} typed={typed[invited.indexOf(row)]?.seat} />
            ),
          },
          {
            key: 'presence',
            heading: t('invitation.desk.presence'),
            cell: (row) => <Presence desk={desk} row={row} />,
          },
          {
            key: 'more',
            heading: t('invitation.desk.more'),
            cell: (row) => !isPublic && !row.withdrawnAt && <More number={meeting.number} row={row} />,
          },
        ]}
        dense
        hideCaption
        rowKey={({ id }) => id}
        rows={invited}
      />
      {!isPublic && (
        <p>
          <Button form="seats" name="intent" value="seats" weight="plain">
            {t('invitation.desk.saveSeats')}
          </Button>
        </p>
      )}
    </>
  );
}

function Seat({ row, at, isPublic, typed }: { row: Row; at: number; isPublic: boolean; typed: string | undefined }) {
  const t = useT();
  if (isPublic || row.withdrawnAt || row.state === 'declined') return <>{row.seat}</>;
  return (
    <>
      <input form="seats" name={`seats[${at}].invitationId`} type="hidden" value={row.id} />
      <input
        aria-label={t('invitation.desk.seatOf', { name: row.name })}
        className="input input-4"
        defaultValue={typed ?? row.seat}
        form="seats"
        name={`seats[${at}].seat`}
      />
    </>
  );
}

function Presence({ desk: { isPublic, doorIsOpen, isOver }, row }: { desk: Desk; row: Row }) {
  const t = useT();
  const { id, checkedInAt, checkedInBy, attended, withdrawnAt, name } = row;
  const words = checkedInAt
    ? t(`invitation.desk.checkedIn.${checkedInBy ?? 'secretary'}`, { time: timeInWords(checkedInAt) })
    : isOver && attended === false && t('invitation.desk.wasAbsent');
  const mayTick = doorIsOpen && !isPublic && !withdrawnAt;
  return (
    <form method="post">
      {words}{' '}
      {mayTick && (
        <>
          <input name="invitationId" type="hidden" value={id} />
          <Button name="intent" value={checkedInAt ? 'notPresent' : 'present'} weight="quiet">
            {t(checkedInAt ? 'invitation.desk.notPresent' : 'invitation.desk.present')}
            <span className="hidden">{name}</span>
          </Button>
        </>
      )}
    </form>
  );
}

function More({ number, row }: { number: string; row: Row }) {
  const t = useT();
  return (
    <details>
      <summary>{t('invitation.desk.moreOf', { name: row.name })}</summary>
      <p>
        <a href={`/desk/meetings/${number}/invitations/${row.id}`}>{t('invitation.print.title')}</a>{' '}
        {!row.hasEmail && <span className="hint">{t('invitation.desk.noEmail')}</span>}
      </p>
      {!row.checkedInAt && (
        <form method="post" noValidate>
          <input name="invitationId" type="hidden" value={row.id} />
          <Field
            id={`reason-${row.id}`}
            label={t('invitation.desk.withdrawReason')}
            name="reason"
            required
            width={16}
          />
          <Button name="intent" value="withdraw" weight="plain">
            {t('invitation.desk.withdraw')}
          </Button>
        </form>
      )}
    </details>
  );
}
