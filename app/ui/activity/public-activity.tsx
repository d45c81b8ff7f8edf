import { useT } from '~/i18n/t';
import { CountyText } from '../county-text';
import { dateInWords } from '../date-text';
import { LocalLink } from '../local-link';
import { Notice } from '../notice';
import { PageHead } from '../shell/page-head';
import { SummaryList } from '../summary-list';
import { ActivityResult } from './activity-result';
import { ActivitySeal } from './activity-seal';
import { Participants } from './participants';
import type { ShownActivity } from './shown-activity';
import { endOf, spanInWords } from './span-in-words';

/** An announced activity from its announcement to its result, on one page for good. */
export function PublicActivity({ activity }: { activity: ShownActivity }) {
  const t = useT();
  const { kind, title, about, phase, cancelReason } = activity;
  return (
    <>
      <PageHead
        actions={<Act activity={activity} />}
        aside={<Facts activity={activity} />}
        lead={t(`words.activityKind.${kind}`)}
        state={<ActivitySeal kind={kind} large phase={phase} />}
        title={<CountyText>{title}</CountyText>}
      />
      {cancelReason && (
        <Notice grave heading={t('activity.page.cancelled')}>
          <CountyText>{cancelReason}</CountyText>
        </Notice>
      )}
      {activity.result && <ActivityResult activity={activity} />}
      <section aria-labelledby="about">
        <h2 id="about">{t('activity.page.about')}</h2>
        <p className="as-written">
          <CountyText>{about}</CountyText>
        </p>
      </section>
      {activity.selectionRule && <Rule activity={activity} />}
      {activity.selectedAt && <Participants activity={activity} />}
      {activity.selectedAt && <Papers activity={activity} />}
    </>
  );
}

function Act({ activity: { number, phase, kind, endsAt } }: { activity: ShownActivity }) {
  const t = useT();
  if (phase === 'signUp')
    return (
      <LocalLink className="button" to={`/activities/${number}/sign-up`}>
        {t('activity.page.signUp')}
      </LocalLink>
    );
  if (phase !== 'running' || kind !== 'questionnaire') return null;
  const end = endOf(t, endsAt);
  return (
    <>
      <LocalLink className="button" to={`/activities/${number}/answer`}>
        {t('activity.page.answer')}
      </LocalLink>
      <span className="hint">{t('activity.page.answerUntil', { date: end.day, time: end.time })}</span>
    </>
  );
}

function Facts({ activity }: { activity: ShownActivity }) {
  const t = useT();
  const { place, audience, units, contact, docket, consultation, signUpClosesAt, seats, signUps, number } = activity;
  const matter = <CountyText>{docket}</CountyText>;
  const isAhead = activity.phase === 'signUp' || activity.phase === 'upcoming';
  return (
    <SummaryList
      rows={[
        { term: t('activity.page.when'), value: spanInWords(t, activity) },
        { term: t('activity.page.where'), value: place && <CountyText>{place}</CountyText> },
        { term: t('activity.page.whom'), value: audience && <CountyText>{audience}</CountyText> },
        { term: t('activity.page.signUpUntil'), value: signUpClosesAt && dateInWords(signUpClosesAt, t.lang) },
        { term: t('activity.page.seatsTerm'), value: seats && t('activity.page.seats', { count: seats }) },
        { term: t('activity.page.signedUp'), value: signUpClosesAt && t('activity.page.people', { count: signUps }) },
        { term: t('activity.page.unit'), value: <CountyText>{units.join('、')}</CountyText> },
        { term: t('activity.page.contact'), value: contact && <CountyText>{contact}</CountyText> },
        {
          term: t('activity.page.matter'),
          value: consultation ? <LocalLink to={`/consultations/${consultation}`}>{matter}</LocalLink> : matter,
        },
        {
          term: t('feed.calendars'),
          value: isAhead && <LocalLink to={`/activities/${number}/date.ics`}>{t('activity.page.calendar')}</LocalLink>,
        },
      ].filter(({ value }) => Boolean(value))}
      tight
    />
  );
}

function Rule({ activity: { selectionRule, selectionText, materials } }: { activity: ShownActivity }) {
  const t = useT();
  return (
    <section aria-labelledby="rule">
      <h2 id="rule">{t('activity.page.rule')}</h2>
      <p>{t(`activity.page.ruleText.${selectionRule!}`)}</p>
      {selectionText && (
        <p className="as-written">
          <CountyText>{selectionText}</CountyText>
        </p>
      )}
      {materials && (
        <p>
          {t('activity.page.materials', { count: materials.days })}
          {materials.law && t('activity.page.byLaw', materials.law)}
        </p>
      )}
    </section>
  );
}

/** How many papers there are, how many of those who take part have them, and for them the way to the papers. */
function Papers({ activity: { number, papers, phase } }: { activity: ShownActivity }) {
  const t = useT();
  const { papers: count, people, complete, last } = papers;
  if (count === 0 || people === 0) return null;
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{t('delivery.title')}</h2>
      <p>
        {t('delivery.standing', { count, people, complete })}
        {last && complete === people && t('delivery.last', { day: dateInWords(last, t.lang) })}
      </p>
      {phase !== 'cancelled' && (
        <p className="no-print">
          <LocalLink to={`/activities/${number}/papers`}>{t('delivery.get')}</LocalLink>
        </p>
      )}
    </section>
  );
}
