import type { SerializeFrom } from '@remix-run/node';
import { consentFields } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import type { PoolMember } from '~/queries/pool-list.server';
import { DateText } from '../date-text';
import { Fold } from '../fold';
import { Choices } from '../form/choice';
import { ErrorSummary } from '../form/error-summary';
import { Field } from '../form/field';
import { type FormState, useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';
import { PageHead } from '../shell/page-head';
import { MemberFields } from './member-fields';
import { MemberSeal } from './pool-table';

type Props = { member: SerializeFrom<PoolMember>; today: string; state: FormState | undefined };

/** One member of the pool: facts and term, what may stand on the published list, the meetings, and leaving. */
export function OneMember({ member, today, state }: Props) {
  const t = useT();
  const { name, category, invited, withdrawnAt, withdrawnReason } = member;
  const { summary } = useFields(state);
  return (
    <>
      <PageHead lead={t(`words.category.${category}`)} state={<MemberSeal state={member.state} />} title={name} />
      <ErrorSummary errors={summary.map(({ id, text }) => ({ id: id === 'form' ? 'main' : id, text }))} />
      {withdrawnAt && (
        <p>
          <DateText value={withdrawnAt} /> {withdrawnReason}
        </p>
      )}
      {!withdrawnAt && (
        <>
          <MemberFields member={member} state={state?.typed.intent === 'change' ? state : undefined} />
          <ConsentForm member={member} today={today} />
        </>
      )}
      <h2>{t('pool.desk.meetings')}</h2>
      {invited.length === 0 && <p className="hint">{t('selection.neverInvited')}</p>}
      <ul className="plain-list">
        {invited.map(({ number, title, heldAt, answer }) => (
          <li key={number}>
            <a href={`/desk/meetings/${number}/invitations`}>{title}</a> <DateText time={false} value={heldAt} />{' '}
            {t(answer ? `invitation.state.${answer}` : 'invitation.desk.noAnswer')}
          </li>
        ))}
      </ul>
      {!withdrawnAt && (
        <Fold summary={t('pool.desk.withdraw')}>
          <form className="form" method="post" noValidate>
            <p>{t('pool.desk.withdrawText')}</p>
            <LongText id="withdraw-reason" label={t('pool.desk.reason')} max={300} name="reason" required rows={2} />
            <FormButtons>
              <Button name="intent" value="withdraw" weight="plain">
                {t('pool.desk.withdraw')}
              </Button>
            </FormButtons>
          </form>
        </Fold>
      )}
    </>
  );
}

function ConsentForm({ member, today }: Omit<Props, 'state'>) {
  const t = useT();
  return (
    <form className="form" method="post" noValidate>
      <h2>{t('pool.desk.listed')}</h2>
      <Choices
        hint={t('pool.form.mayShowHint')}
        inline
        label={t('pool.form.mayShow')}
        name="fields"
        options={consentFields.map((one) => ({ value: one, label: t(`words.consentField.${one}`) }))}
        values={member.shown}
      />
      <Field label={t('meeting.roster.agreedOn')} name="agreedOn" required type="date" value={today} width={8} />
      <FormButtons>
        <Button name="intent" value="consent" weight="plain">
          {t('pool.follow.saveList')}
        </Button>
      </FormButtons>
    </form>
  );
}
