import { closingDay } from '~/domain/calendar/day';
import type { Statement } from '~/domain/certificate/statement';
import { type T, useT } from '~/i18n/t';
import { dateInWords } from '../date-text';
import { LocalLink } from '../local-link';
import { SummaryList } from '../summary-list';

type Round = Statement['rounds'][number];

/** What one round was, as terms and sentences: the same on the page and in print. */
export function roundInWords(t: T, { publishedAt, opensAt, closesAt, feedback }: Round) {
  const at = (moment: string) => dateInWords(moment, t.lang);
  const { receipts, opinions, late, withdrawn, results } = feedback;
  const { adopted = 0, partial = 0, rejected = 0, outOfScope = 0 } = results;
  return [
    { term: t('certificate.published'), value: at(publishedAt) },
    {
      term: t('certificate.period'),
      value: t('certificate.from', { opens: at(opensAt), day: at(closingDay(new Date(closesAt))) }),
    },
    { term: t('certificate.received'), value: t('certificate.receivedText', { opinions, late, withdrawn, receipts }) },
    {
      term: t('certificate.results'),
      value: t('certificate.resultsText', { adopted, partial, rejected, outOfScope }),
    },
    {
      term: t('certificate.feedback'),
      value: t('certificate.through', { at: at(feedback.publishedAt), through: at(feedback.countedThrough) }),
    },
  ];
}

export function RoundFacts({ round }: { round: Round }) {
  const t = useT();
  const { number } = round;
  return (
    <section>
      <h3>
        <LocalLink to={`/consultations/${number}`}>{t('certificate.round', { round: round.round, number })}</LocalLink>
      </h3>
      <SummaryList rows={roundInWords(t, round)} tight />
    </section>
  );
}
