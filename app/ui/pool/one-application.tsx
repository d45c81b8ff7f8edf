import type { SerializeFrom } from '@remix-run/node';
import { useT } from '~/i18n/t';
import type { ApplicationDesk } from '~/queries/applications-desk.server';
import { DateText } from '../date-text';
import { Choice } from '../form/choice';
import { ErrorSummary } from '../form/error-summary';
import { type FormState, useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';
import { Notice } from '../notice';
import { PageHead } from '../shell/page-head';
import { SummaryList } from '../summary-list';
import { AnswerSeal } from './application-table';

type Props = { application: SerializeFrom<ApplicationDesk>; state: FormState | undefined };

/** One application: everything the person said, who else looks like the same person, and the answer. */
export function OneApplication({ application, state }: Props) {
  const t = useT();
  const { name, call, answer, alike, statement, representativeId } = application;
  const { field, summary } = useFields(state);
  return (
    <>
      <PageHead
        lead={call.title}
        state={<AnswerSeal answer={answer?.answer ?? null} />}
        title={t('pool.desk.applicationOf', { name })}
      />
      <ErrorSummary errors={summary.map(({ id, text }) => ({ id: id === 'form' ? 'answer' : id, text }))} />
      {alike.length > 0 && (
        <Notice heading={t('pool.desk.alike')}>
          <ul>
            {alike.map((one) => (
              <li key={one.number}>
                <a href={`/desk/applications/${one.number}`}>{one.name}</a>{' '}
                {t(one.surely ? 'pool.desk.alikeSurely' : 'pool.desk.alikeName')}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <ApplicantFacts application={application} />
      <h2>{t('pool.form.statement')}</h2>
      <p className="as-written">{statement}</p>
      {answer ? (
        <p>
          {answer.reason} <DateText value={answer.answeredAt} />{' '}
          {representativeId && <a href={`/desk/pool/${representativeId}`}>{t('pool.desk.toMember')}</a>}
        </p>
      ) : (
        <form className="form" method="post" noValidate>
          <h2>{t('pool.desk.answer')}</h2>
          <Choice
            {...field('answer')}
            label={t('pool.desk.answerLabel')}
            options={[
              {
                value: 'accepted',
                label: t('pool.desk.accept'),
                hint: t('pool.desk.acceptHint', { from: call.termFrom, until: call.termUntil }),
              },
              { value: 'declined', label: t('pool.desk.decline') },
            ]}
          />
          <LongText
            {...field('reason')}
            hint={t('pool.desk.reasonHint')}
            label={t('pool.desk.reason')}
            max={500}
            rows={3}
          />
          <FormButtons>
            <Button>{t('pool.desk.sendAnswer')}</Button>
          </FormButtons>
        </form>
      )}
      <p>
        <a href={`/desk/calls/${call.number}`}>{t('pool.desk.applications')}</a>
      </p>
    </>
  );
}

function ApplicantFacts({ application }: Pick<Props, 'application'>) {
  const t = useT();
  const { category, unit, post, area, sector, fields, ageBand, sex, phone, email, mayShow } = application;
  return (
    <SummaryList
      rows={[
        { term: t('pool.desk.cameBy'), value: application.nominatingBody || t('pool.desk.ownApplication') },
        { term: t('meeting.roster.category'), value: t(`words.category.${category}`) },
        { term: t('pool.public.unitAndPost'), value: [unit, post].filter(Boolean).join(' ') },
        { term: t('pool.form.area'), value: area },
        { term: t('pool.form.sector'), value: t(`pool.sector.${sector}`) },
        { term: t('pool.form.fields'), value: fields.map((one) => t(`pool.field.${one}`)).join(t('pool.comma')) },
        { term: t('pool.form.ageBand'), value: t(`pool.age.${ageBand}`) },
        { term: t('pool.form.sex'), value: sex && t(`pool.sex.${sex}`) },
        { term: t('pool.form.phone'), value: phone },
        { term: t('pool.form.email'), value: email },
        {
          term: t('pool.form.mayShow'),
          value: mayShow.map((one) => t(`words.consentField.${one}`)).join(t('pool.comma')) || t('pool.nothing'),
        },
      ]}
    />
  );
}
