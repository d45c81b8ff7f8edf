import { useT } from '~/i18n/t';
import { BarPlot } from '../plot/bar-plot';
import { StackedBar } from '../plot/stacked-bar';
import { Stats } from '../stat';

export type Totals = {
  receipts: number;
  opinions: number;
  late: number;
  withdrawn: number;
  byChannel: Record<string, number>;
  byResult: Record<string, number>;
};

type Props = { totals: Totals; byArticle: { articles: { name: string; opinions: number }[]; whole: number } };

const results = ['adopted', 'partial', 'rejected', 'outOfScope'] as const;
const channels = ['online', 'mail', 'email', 'phone', 'fax', 'counter', 'meeting'] as const;
const mostArticles = 8;

/** The totals of a report: how many came in, what was decided, by which way they came, which articles drew most. */
export function FeedbackFigures({ totals, byArticle }: Props) {
  const t = useT();
  const { receipts, opinions, late, withdrawn, byChannel, byResult } = totals;
  const valueHeading = t('consultation.feedback.count');
  const unit = t('consultation.feedback.unit');
  const places = byArticle.articles
    .slice(0, mostArticles)
    .map(({ name, opinions }) => ({ label: name, value: opinions }));
  const whole = { label: t('consultation.feedback.whole'), value: byArticle.whole };
  return (
    <>
      <Stats
        items={[
          { label: t('consultation.feedback.opinions'), value: opinions, unit },
          { label: t('consultation.feedback.receipts'), value: receipts, unit: t('consultation.feedback.timesUnit') },
          ...(late > 0 ? [{ label: t('consultation.feedback.late'), value: late, unit }] : []),
          ...(withdrawn > 0 ? [{ label: t('consultation.feedback.withdrawn'), value: withdrawn, unit }] : []),
        ]}
      />
      {opinions > 0 && (
        <>
          <StackedBar
            labelHeading={t('consultation.feedback.result')}
            parts={results.map((result) => ({ label: t(`words.result.${result}`), value: byResult[result] ?? 0 }))}
            title={t('consultation.feedback.results')}
            valueHeading={valueHeading}
          />
          <BarPlot
            bars={channels
              .map((channel) => ({ label: t(`words.channel.${channel}`), value: byChannel[channel] ?? 0 }))
              .filter(({ value }) => value > 0)}
            labelHeading={t('consultation.feedback.channel')}
            title={t('consultation.feedback.channels')}
            valueHeading={valueHeading}
          />
          <BarPlot
            bars={whole.value > 0 ? [...places, whole] : places}
            labelHeading={t('consultation.feedback.article')}
            title={t('consultation.feedback.articles')}
            valueHeading={valueHeading}
          />
        </>
      )}
    </>
  );
}
