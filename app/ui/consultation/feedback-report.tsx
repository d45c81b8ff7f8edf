import { useT } from '~/i18n/t';
import { CompareLegend } from '../compare';
import { dateInWords } from '../date-text';
import { LocalLink } from '../local-link';
import { Pagination } from '../pagination';
import { Prose } from '../prose';
import { FeedbackFigures, type Totals } from './feedback-figures';
import { type ReportItem, ReportItems } from './report-items';

type Props = {
  number: string;
  report: {
    publishedAt: string;
    countedThrough: string;
    totals: Totals;
    article: string | null;
    items: ReportItem[];
    byArticle: { articles: { node: string | null; name: string; opinions: number }[]; whole: number };
    query: string;
    previous?: number;
    next?: number;
  };
  /** Where the versions of the text can be compared. */
  versions: string;
  /** HTML of the summary, made by the server. */
  summary: string;
};

/** A published report: figures first, then the summary, then every opinion with its answer. */
export function FeedbackReport({ number, report, versions, summary }: Props) {
  const t = useT();
  const { publishedAt, countedThrough, totals, article, items, byArticle, query, previous, next } = report;
  const at = `/consultations/${number}/feedback`;
  const to = (from: number | undefined) => (from === undefined ? undefined : `${at}?${query}from=${from}#items`);
  const dates = {
    date: dateInWords(publishedAt, t.lang, false),
    through: dateInWords(countedThrough, t.lang),
  };
  return (
    <>
      <h2>{t('consultation.tabs.feedback')}</h2>
      <p className="hint">{t('consultation.feedback.published', dates)}</p>
      {totals.opinions === 0 && <p>{t('consultation.feedback.zero')}</p>}
      <FeedbackFigures byArticle={byArticle} totals={totals} />
      <section aria-labelledby="summary">
        <h2 id="summary">{t('consultation.feedback.summary')}</h2>
        <Prose html={summary} />
        <p>
          <LocalLink to={versions}>{t('version.compareAll')}</LocalLink>
        </p>
      </section>
      {items.length > 0 && (
        <section aria-labelledby="items">
          <h2 id="items">
            {article ? t('consultation.feedback.itemsOf', { article }) : t('consultation.feedback.items')}
          </h2>
          {article && (
            <p>
              <LocalLink to={`${at}#items`}>{t('consultation.feedback.showAll')}</LocalLink>
            </p>
          )}
          <CompareLegend />
          <ReportItems items={items} number={number} />
          <Pagination next={to(next)} previous={to(previous)} />
        </section>
      )}
    </>
  );
}
