import { indexPublished } from '~/commands/search/index-published.server';
import type { SearchFilters } from '~/queries/search-facets.server';
import { type SearchPlace, searchPage } from '~/queries/search-page.server';
import type { County } from './county';

type Asked = { within?: string[]; filters?: SearchFilters; place?: SearchPlace };

/** What a citizen who types these words is shown. */
export const asked = ({ db }: County, typed: string, { within = [], filters = {}, place = {} }: Asked = {}) =>
  searchPage(db.read, { typed, within }, filters, place);

/** The addresses of what is found. */
export async function addressesFor(county: County, typed: string, more: Asked = {}): Promise<string[]> {
  const page = await asked(county, typed, more);
  return (page?.subjects ?? []).flatMap(({ passages }) => passages.map(({ address }) => address));
}

/** What the clockwork does every two seconds, at a moment of Beijing time. */
export const indexed = (county: County, at = '2026-12-31 12:00') =>
  indexPublished(county.db, county.as('auditor', at).now);
