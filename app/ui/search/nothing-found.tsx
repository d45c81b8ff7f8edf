import { type Question, searchAddress, withoutFilters } from '~/domain/search/question';
import { useT } from '~/i18n/t';
import { EmptyState } from '../empty-state';
import { LocalLink } from '../local-link';

/** Nothing was found: why that may be, and the next thing to try. `unfiltered` is what the same words find without filters. */
export function NothingFound({ question, unfiltered }: { question: Question; unfiltered: number }) {
  const t = useT();
  const { typed, within } = question;
  if (unfiltered > 0)
    return (
      <EmptyState title={t('search.none', { words: typed })}>
        <p>
          {t('search.noneFiltered', { count: unfiltered })}{' '}
          <LocalLink to={searchAddress(withoutFilters(question))}>{t('search.unfiltered')}</LocalLink>
        </p>
      </EmptyState>
    );
  if (within.length > 0)
    return (
      <EmptyState title={t('search.narrowedNone', { words: typed, within: within.join(' ') })}>
        <p>
          <LocalLink to={searchAddress({ typed, within: [] })}>{t('search.widen', { words: typed })}</LocalLink>
        </p>
      </EmptyState>
    );
  return (
    <EmptyState title={t('search.none', { words: typed })}>
      <p>{t('search.noneText')}</p>
      <ul>
        <li>{t('search.tips.shorter')}</li>
        <li>{t('search.tips.other')}</li>
        <li>
          <LocalLink to="/consultations">{t('search.tips.register')}</LocalLink>
        </li>
      </ul>
    </EmptyState>
  );
}
