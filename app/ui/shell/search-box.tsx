import { useT } from '~/i18n/t';
import { useLocalPath } from '../local-link';

export function SearchBox({ value, id = 'site-search' }: { value?: string; id?: string }) {
  const t = useT();
  const local = useLocalPath();
  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is younger than the phones this page must work on
    <div className="search" role="search">
      <form action={local('/search')} className="search-form" method="get">
        <label className="hidden" htmlFor={id}>
          {t('ui.search.label')}
        </label>
        <input className="input" defaultValue={value} id={id} maxLength={100} name="q" type="search" />
        <button className="button button-quiet" type="submit">
          {t('ui.search.button')}
        </button>
      </form>
    </div>
  );
}
