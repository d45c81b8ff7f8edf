import type { SerializeFrom } from '@remix-run/node';
import { useT } from '~/i18n/t';
import type { InvitationsDesk } from '~/queries/invitations-desk.server';
import { Choices } from '../form/choice';
import { DateTimeField } from '../form/date-time-field';
import { type FormState, useFields } from '../form/fields';
import { Button } from '../form/form-buttons';

type Desk = SerializeFrom<InvitationsDesk>;
type Moment = { date: string; time: string };

// The evening two days before leaves a day to invite a reserve.
const usualAnswerBy = (heldAt: string) =>
  `${new Date(Date.parse(heldAt) - 40 * 3_600_000).toISOString().slice(0, 10)}T18:00`;

/** Those who were chosen and not invited yet: all of them ticked, one date to answer by, one button. */
export function ToInviteForm({ desk, state }: { desk: Desk; state: FormState | undefined }) {
  const t = useT();
  const { field } = useFields(state);
  const { toInvite, meeting } = desk;
  const { invited, answerBy } = (state?.typed ?? {}) as { invited?: string | string[]; answerBy?: Partial<Moment> };
  const usual = toInvite.filter(({ wasInvited }) => !wasInvited).map(({ representativeId }) => representativeId);
  if (toInvite.length === 0) return null;
  return (
    <section aria-labelledby="to-invite">
      <h2 id="to-invite">{t('invitation.desk.toInvite', { count: toInvite.length })}</h2>
      <form method="post" noValidate>
        <Choices
          inline
          label={t('invitation.desk.who')}
          name="invited"
          options={toInvite.map(({ representativeId, name, category, wasInvited }) => ({
            value: representativeId,
            label: [name, t(`words.category.${category}`), wasInvited && t('invitation.state.withdrawn')]
              .filter(Boolean)
              .join(' · '),
          }))}
          values={state ? [invited ?? []].flat() : usual}
        />
        <DateTimeField
          error={field('answerBy').error ?? field('answerBy.date').error}
          label={t('invitation.answerBy')}
          name="answerBy"
          value={answerBy ? `${answerBy.date ?? ''}T${answerBy.time ?? ''}` : usualAnswerBy(meeting.heldAt)}
        />
        <Button name="intent" value="invite">
          {t('invitation.desk.invite')}
        </Button>
      </form>
    </section>
  );
}

/** The reserves in their order; when somebody said no, the next one is invited with one button. */
export function ReserveForms({ desk }: { desk: Desk }) {
  const t = useT();
  const { reserves, meeting } = desk;
  if (reserves.length === 0) return null;
  const [date = '', time = ''] = usualAnswerBy(meeting.heldAt).split('T');
  return (
    <section aria-labelledby="reserves">
      <h2 id="reserves">{t('invitation.desk.reserves')}</h2>
      <ol className="plain-list">
        {reserves.map(({ id, name, category, reserve, item }) => (
          <li key={id}>
            <form method="post">
              {t('invitation.desk.reserveOf', {
                item,
                category: t(`words.category.${category}`),
                reserve: reserve ?? 0,
                name,
              })}{' '}
              <input name="selectionId" type="hidden" value={id} />
              <input name="answerBy.date" type="hidden" value={date} />
              <input name="answerBy.time" type="hidden" value={time} />
              <Button name="intent" value="moveUp" weight="quiet">
                {t('invitation.desk.moveUp')}
              </Button>
            </form>
          </li>
        ))}
      </ol>
    </section>
  );
}
