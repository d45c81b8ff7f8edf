import { useT } from '~/i18n/t';
import { CompareLegend } from '../compare';
import { CountyText } from '../county-text';
import { dateInWords } from '../date-text';
import { LocalLink } from '../local-link';
import { Notice } from '../notice';
import { Pagination } from '../pagination';
import { ChooseArticle, OpinionCounts } from './opinion-counts';
import { type OpinionGroup, ShownOpinions } from './shown-opinions';

type Page = {
  number: string;
  phase: string;
  due: { day: string };
  decision: { by: string; on: string; basis: string } | null;
  article: { node: string; name: string } | null;
  counts: { node: string | null; name: string | null; opinions: number }[];
  groups: OpinionGroup[];
  previous: string | null;
  next: string | null;
};

/** What people say of a draft: how many opinions each article drew, and under a decision of the county also their words. */
export function OpinionsPage({ page }: { page: Page }) {
  const t = useT();
  const { number, phase, counts, decision, article, groups, previous, next } = page;
  const total = counts.reduce((sum, { opinions }) => sum + opinions, 0);
  const at = `/consultations/${number}/opinions?${article ? `article=${article.node}&` : ''}`;
  const hasSuggestion = groups.some(({ opinions }) => opinions.some(({ suggestion }) => suggestion));
  return (
    <>
      <Rule page={page} />
      {total === 0 && <p>{t(phase === 'open' ? 'opinion.noneYet' : 'opinion.none')}</p>}
      {total > 0 && !previous && !article && <OpinionCounts counts={counts} />}
      {decision && total > 0 && <ChooseArticle article={article} counts={counts} number={number} />}
      {decision && total > 0 && (
        <section aria-labelledby="words">
          <h2 id="words">{article ? t('opinion.wordsOf', { article: article.name }) : t('opinion.words')}</h2>
          {hasSuggestion && <CompareLegend />}
          {groups.length === 0 && <p>{t('opinion.waiting')}</p>}
          <ShownOpinions groups={groups} number={number} />
          <Pagination
            {...(previous ? { previous: `${at}before=${previous}#words` } : {})}
            {...(next ? { next: `${at}after=${next}#words` } : {})}
          />
        </section>
      )}
    </>
  );
}

/** When opinions can be read here, and by whose decision. */
function Rule({ page: { number, phase, due, decision } }: { page: Page }) {
  const t = useT();
  if (phase === 'answered')
    return (
      <p>
        {t('opinion.answered')}{' '}
        <LocalLink to={`/consultations/${number}/feedback`}>{t('consultation.tabs.feedback')}</LocalLink>
      </p>
    );
  if (!decision) return <p>{t('opinion.onlyAnswered', { due: dateInWords(due.day, t.lang) })}</p>;
  const words = { by: decision.by, on: dateInWords(decision.on, t.lang), basis: decision.basis };
  return (
    <Notice>
      <p>{t('opinion.rule')}</p>
      <p className="hint">
        {t('opinion.decided', words)}
        <CountyText>{decision.basis}</CountyText>
      </p>
    </Notice>
  );
}
