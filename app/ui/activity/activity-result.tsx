import type { RepresentativeCategory } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { CountyText } from '../county-text';
import { dateInWords } from '../date-text';
import { BarPlot } from '../plot/bar-plot';
import type { ShownActivity } from './shown-activity';

/** What came of it: who came, what was said, how often each answer was given. */
export function ActivityResult({ activity }: { activity: ShownActivity }) {
  const t = useT();
  const { summary, attendance, responses } = activity.result!;
  const came = Object.entries(attendance) as [RepresentativeCategory, number][];
  return (
    <section aria-labelledby="result">
      <h2 id="result">{t('activity.page.result')}</h2>
      <p className="hint">
        {t('activity.page.reportedOn', { date: dateInWords(activity.reportedAt!, t.lang, false) })}
      </p>
      {activity.kind === 'questionnaire' && (
        <p>{responses > 0 ? t('activity.page.responses', { count: responses }) : t('activity.page.noResponses')}</p>
      )}
      <h3>{t('activity.page.summary')}</h3>
      <p className="as-written">
        <CountyText>{summary}</CountyText>
      </p>
      {came.length > 0 && (
        <BarPlot
          bars={came.map(([category, value]) => ({ label: t(`words.category.${category}`), value }))}
          labelHeading={t('activity.page.category')}
          title={t('activity.page.attendance')}
          valueHeading={t('activity.page.count')}
        />
      )}
      {responses > 0 && <Answers activity={activity} />}
    </section>
  );
}

function Answers({ activity: { questions, result } }: { activity: ShownActivity }) {
  const t = useT();
  return questions.map(({ position, kind, text, options }, at) => {
    const count = result!.counts.find((one) => one.position === position);
    const answered = count?.answered ?? 0;
    return (
      <section aria-labelledby={`question-${position}`} key={position}>
        <h3 id={`question-${position}`}>
          {t('activity.page.question', { position: at + 1 })} <CountyText>{text}</CountyText>
        </h3>
        {kind === 'text' ? (
          <p>{t('activity.page.free', { count: answered })}</p>
        ) : (
          <BarPlot
            bars={options.map((label, option) => ({ label, value: count?.options[option] ?? 0 }))}
            labelHeading={t('activity.page.option')}
            title={t('activity.page.answered', { count: answered })}
            valueHeading={t('activity.page.count')}
          />
        )}
      </section>
    );
  });
}
