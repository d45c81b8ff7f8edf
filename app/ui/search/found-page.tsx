import type { SerializeFrom } from '@remix-run/node';
import { firstPage, type Place, type Question, searchAddress } from '~/domain/search/question';
import { useT } from '~/i18n/t';
import type { SearchPage } from '~/queries/search-page.server';
import { LocalLink } from '../local-link';
import { Notice } from '../notice';
import { Pagination } from '../pagination';
import { FoundSubjects } from './found-subjects';
import { KindChoice } from './kind-choice';
import { NarrowForm } from './narrow-form';
import { NothingFound } from './nothing-found';
import { SearchFilter } from './search-filter';

type Props = { page: SerializeFrom<SearchPage>; question: Question };

/** What a question found: by kind, the ways to find less, and the passages. */
export function FoundPage({ page, question }: Props) {
  const t = useT();
  const { total, all, kinds, units, years, unfiltered, loosened, words, subjects, previous, next } = page;
  const parts = words.map((word) => `“${word}”`).join(t('ui.form.comma'));
  const to = (place: Place | undefined) =>
    place && searchAddress({ ...firstPage(question), subject: question.subject, ...place });
  return (
    <div className="search-page">
      {all > 0 && <KindChoice all={all} kinds={kinds} question={question} />}
      {(total > 0 || question.within.length > 0) && (
        <div className="search-aside">
          <NarrowForm question={question} />
          <SearchFilter question={question} units={units} years={years} />
        </div>
      )}
      {total === 0 ? (
        <NothingFound question={question} unfiltered={unfiltered} />
      ) : (
        <div>
          <h2 className="hint">{t('search.total', { count: total })}</h2>
          {question.subject && (
            <p>
              <LocalLink to={searchAddress(firstPage(question))}>{t('search.everywhere')}</LocalLink>
            </p>
          )}
          {loosened && <Notice>{t('search.loosened', { words: question.typed, parts })}</Notice>}
          <FoundSubjects question={question} subjects={subjects} />
          <Pagination next={to(next)} previous={to(previous)} />
        </div>
      )}
    </div>
  );
}
