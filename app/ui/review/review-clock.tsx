import type { ReviewClock as Clock } from '~/domain/review/clock';
import { type T, useT } from '~/i18n/t';
import { DateText, dateInWords } from '../date-text';
import { Seal } from '../seal';
import { SummaryList } from '../summary-list';
import { overdueInWords } from './overdue';

type Limit = Clock['longest'];
type Props = {
  clock: Omit<Clock, 'longest' | 'guaranteed'> & { longest: Limit; guaranteed: Limit & { until: string } };
  begun: boolean;
};

/** How long the review may take, and the time that belongs to the reviewer, each with where the number comes from. */
export function ReviewClock({ clock, begun }: Props) {
  const t = useT();
  const { state, dueOn, remainingDays, overdueDays, usedDays, provisional, longest, guaranteed } = clock;
  const inDays = (days: number) => `${days} ${t('review.clock.unit')}`;
  return (
    <>
      <SummaryList
        rows={[
          {
            term: t('review.clock.dueOn'),
            value: (
              <>
                {dueOn ? <DateText value={dueOn} /> : t('review.clock.standing')}{' '}
                {state === 'overdue' && <Seal tone="open">{t('review.queue.overdue')}</Seal>} ·{' '}
                {t('review.clock.longest', { days: longest.days })} · {sourceOf(t, longest)}
              </>
            ),
          },
          { term: t('review.clock.used'), value: inDays(usedDays) },
          {
            term: t('review.clock.remaining'),
            value: state === 'overdue' ? overdueInWords(t, overdueDays) : inDays(remainingDays),
          },
          {
            term: t('review.clock.guaranteed'),
            value: `${t('review.clock.guaranteedUntil', {
              days: guaranteed.days,
              until: dateInWords(guaranteed.until, t.lang),
            })} · ${sourceOf(t, guaranteed)}`,
          },
        ]}
      />
      <p className="hint">
        {!begun && t('review.clock.startsOnAcceptance')} {t('review.clock.guaranteedHint')}{' '}
        {provisional && t('review.clock.provisional')} {t('review.clock.pauses')}
      </p>
    </>
  );
}

const sourceOf = (t: T, { source }: Limit) =>
  source.nature === 'law'
    ? t('notice.byLaw', { document: source.law.document, article: source.law.article })
    : t('notice.byCounty');
