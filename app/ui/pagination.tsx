import { useT } from '~/i18n/t';
import { LocalLink } from './local-link';

type Props = {
  /** Addresses of the neighbours; missing at either end. */
  previous?: string;
  next?: string;
  /** Where one is, counted from 1, where the query knows it. */
  page?: number;
  pages?: number;
};

/** Neighbouring pages by address. Keyed queries know only neighbours, so there is no row of numbers. */
export function Pagination({ previous, next, page, pages }: Props) {
  const t = useT();
  if (!previous && !next) return null;
  const where = page && (pages ? t('ui.pages.of', { page, pages }) : t('ui.pages.page', { page }));
  return (
    <nav aria-label={t('ui.pages.label')} className="pages">
      {previous && (
        <LocalLink className="pages-previous" rel="prev" to={previous}>
          {t('ui.pages.previous')}
        </LocalLink>
      )}
      {where && <span className="pages-where">{where}</span>}
      {next && (
        <LocalLink className="pages-next" rel="next" to={next}>
          {t('ui.pages.next')}
        </LocalLink>
      )}
    </nav>
  );
}
