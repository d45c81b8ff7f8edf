import { type Question, searchAddress } from '~/domain/search/question';
import { useT } from '~/i18n/t';
import { Button } from '../form/form-buttons';
import { LocalLink, useLocalPath } from '../local-link';
import { CarriedQuestion } from './carried-question';

/** The second search, in what the first one found (结果中再搜索), and the words that narrow it already. */
export function NarrowForm({ question }: { question: Question }) {
  const t = useT();
  const local = useLocalPath();
  const { typed, within, kind, unit, year } = question;
  const filters = { kind, unit, year };
  return (
    <div className="narrow">
      <form action={local('/search')} method="get">
        <CarriedQuestion {...filters} typed={typed} within={within} />
        <label className="label" htmlFor="within">
          {t('search.narrow')}
        </label>
        <p className="hint" id="within-hint">
          {t('search.narrowHint')}
        </p>
        <div className="search-form">
          <input
            aria-describedby="within-hint"
            className="input"
            id="within"
            maxLength={100}
            name="within"
            type="search"
          />
          <Button weight="quiet">{t('search.narrowButton')}</Button>
        </div>
      </form>
      {within.length > 0 && (
        <>
          <p className="narrow-heading">{t('search.narrowed')}</p>
          <ul className="narrow-words">
            {within.map((words) => {
              const others = within.filter((one) => one !== words);
              return (
                <li key={words}>
                  <b>{words}</b>
                  <LocalLink to={searchAddress({ ...filters, typed, within: others })}>
                    {t('search.drop', { words })}
                  </LocalLink>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}
