import type { SerializeFrom } from '@remix-run/node';
import { consentFields } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import type { ApplicationFollowed } from '~/queries/application-followed.server';
import { CountyText } from '../county-text';
import { Choices } from '../form/choice';
import { Button, FormButtons } from '../form/form-buttons';
import { LocalLink } from '../local-link';
import { SummaryList } from '../summary-list';
import { type Step, Timeline } from '../timeline';

type Followed = SerializeFrom<ApplicationFollowed>;

/** One's own application: how far it has come, and as a member what stands on the published list. */
export function FollowedApplication({ followed }: { followed: Followed }) {
  const t = useT();
  const { number, call, category, nominatingBody, member, answers } = followed;
  const isOver = answers.some(({ answer }) => answer === 'withdrawn');
  return (
    <>
      <SummaryList
        rows={[
          {
            term: t('pool.follow.of'),
            value: (
              <LocalLink lang="zh-CN" to={`/calls/${call.number}`}>
                {call.title}
              </LocalLink>
            ),
          },
          { term: t('receipt.number'), value: number },
          { term: t('meeting.roster.category'), value: t(`words.category.${category}`) },
          { term: t('pool.form.nominatingBody'), value: nominatingBody },
        ]}
      />
      <h2>{t('receipt.follow.steps')}</h2>
      <Timeline label={t('receipt.follow.steps')} steps={stepsOf(followed, t)} />
      {member && !member.withdrawnAt && <OwnConsent shown={member.shown} />}
      {!isOver && (
        <p>
          <LocalLink to="/applications/withdraw">
            {t(member ? 'pool.follow.leavePool' : 'pool.follow.withdraw')}
          </LocalLink>
        </p>
      )}
      <form className="no-print" method="post">
        <p className="hint">{t('receipt.follow.leaveHint')}</p>
        <Button name="intent" value="leave" weight="plain">
          {t('receipt.follow.leave')}
        </Button>
      </form>
    </>
  );
}

function OwnConsent({ shown }: { shown: string[] }) {
  const t = useT();
  return (
    <section aria-labelledby="list">
      <h2 id="list">{t('pool.follow.list')}</h2>
      <form className="form" method="post">
        <Choices
          hint={t('pool.form.mayShowHint')}
          inline
          label={t('pool.form.mayShow')}
          name="fields"
          options={consentFields.map((one) => ({ value: one, label: t(`words.consentField.${one}`) }))}
          values={shown}
        />
        <FormButtons>
          <Button name="intent" value="consent" weight="plain">
            {t('pool.follow.saveList')}
          </Button>
        </FormButtons>
      </form>
    </section>
  );
}

function stepsOf({ receivedAt, answers, member, nominator }: Followed, t: ReturnType<typeof useT>): Step[] {
  const steps: Step[] = [
    { title: t(nominator ? 'pool.follow.nominated' : 'receipt.follow.received'), state: 'done', date: receivedAt },
  ];
  for (const { answer, reason, at } of answers) {
    const words = answer === 'declined' && <CountyText>{reason}</CountyText>;
    steps.push({ title: t(`pool.answer.${answer}`), state: 'done', date: at, ...(words ? { body: words } : {}) });
  }
  if (answers.length === 0) steps.push({ title: t('pool.follow.reviewing'), state: 'now' });
  if (member && !member.withdrawnAt)
    steps.push({ title: t('pool.follow.serving'), state: 'now', date: member.termUntil, dateNote: t('pool.until') });
  return steps;
}
