import { useT } from '~/i18n/t';
import { dateInWords } from '../date-text';
import { Fold } from '../fold';
import type { FormState } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';
import { SummaryList } from '../summary-list';
import { ActivityFields } from './activity-fields';
import { ActivitySeal } from './activity-seal';
import { PapersDesk } from './papers-desk';
import { QuestionsEditor } from './questions-editor';
import { ReportForm } from './report-form';
import type { DeskActivity } from './shown-activity';
import { SignUps } from './sign-ups';
import { spanInWords } from './span-in-words';

type Props = { desk: DeskActivity; state: FormState | undefined };

/** One activity on the desk: what is to be done with it now. */
export function ActivityScreen({ desk, state }: Props) {
  const t = useT();
  const { activity, phase, mayPrepare, mayPublish, responses } = desk;
  const isPreparing = phase === 'preparing';
  const canReport = phase === 'held';
  return (
    <>
      <SummaryList
        rows={[
          { term: t('activity.desk.state'), value: <ActivitySeal kind={activity.kind} phase={phase} /> },
          { term: t('activity.page.when'), value: spanInWords(t, activity) },
          { term: t('activity.desk.place'), value: activity.place },
          {
            term: t('activity.desk.rule'),
            value: activity.selectionRule && t(`activity.page.ruleText.${activity.selectionRule}`),
          },
          {
            term: t('activity.desk.publicPage'),
            value: !isPreparing && <a href={`/activities/${activity.number}`}>/activities/{activity.number}</a>,
          },
        ].filter(({ value }) => Boolean(value))}
        tight
      />
      {activity.kind === 'questionnaire' && <QuestionsEditor desk={desk} state={state} />}
      {!isPreparing && activity.kind === 'questionnaire' && <p>{t('activity.desk.responses', { count: responses })}</p>}
      {activity.signUpClosesAt && !isPreparing && mayPrepare && <SignUps desk={desk} state={state} />}
      {activity.signUpClosesAt && !isPreparing && mayPrepare && (
        <PapersDesk days={desk.materialsDays} delivery={desk.delivery} startsAt={activity.startsAt} state={state} />
      )}
      {isPreparing && mayPrepare && <Change desk={desk} state={state} />}
      {isPreparing && mayPublish && (
        <form className="form" method="post">
          <input name="intent" type="hidden" value="publish" />
          <p className="hint">{t('activity.desk.publishHint')}</p>
          <FormButtons>
            <Button>{t('activity.desk.publish')}</Button>
          </FormButtons>
        </form>
      )}
      {canReport && mayPublish && <ReportForm desk={desk} state={state} />}
      {(phase === 'signUp' || phase === 'upcoming' || phase === 'running') && mayPublish && <Cancel />}
    </>
  );
}

function Change({ desk: { activity }, state }: Props) {
  const t = useT();
  const moment = (value: string | null) => value && beijing(value);
  const typed = {
    ...pick(activity, ['kind', 'title', 'about', 'place', 'audience', 'contact', 'selectionText']),
    selectionRule: activity.selectionRule ?? undefined,
    seats: activity.seats === null ? undefined : String(activity.seats),
    startsAt: moment(activity.startsAt) ?? undefined,
    endsAt: moment(activity.endsAt) ?? undefined,
    signUpClosesAt: moment(activity.signUpClosesAt) ?? undefined,
  };
  const own = state && 'startsAt' in state.typed ? state : undefined;
  return (
    <Fold open={own !== undefined} summary={`${t('activity.desk.save')} · ${dateInWords(activity.startsAt, t.lang)}`}>
      <form className="form" method="post" noValidate>
        <input name="intent" type="hidden" value="change" />
        <ActivityFields activity={typed} state={own} />
        <FormButtons>
          <Button weight="plain">{t('activity.desk.save')}</Button>
        </FormButtons>
      </form>
    </Fold>
  );
}

const pick = <T extends object, K extends keyof T>(of: T, keys: K[]) =>
  Object.fromEntries(keys.map((key) => [key, of[key]])) as Pick<T, K>;

/** An instant as the two halves of a moment's control take it. */
const beijing = (instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Shanghai' })
    .format(new Date(instant))
    .replace(' ', 'T');

function Cancel() {
  const t = useT();
  return (
    <Fold summary={t('activity.desk.cancel')}>
      <form className="form" method="post" noValidate>
        <input name="intent" type="hidden" value="cancel" />
        <LongText label={t('activity.desk.cancelReason')} name="cancelReason" required rows={3} />
        <FormButtons>
          <Button weight="plain">{t('activity.desk.cancel')}</Button>
        </FormButtons>
      </form>
    </Fold>
  );
}
