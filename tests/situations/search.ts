import { indexPublished } from '~/commands/search/index-published.server';
import type { Question } from '~/domain/search/question';
import { searchPage } from '~/queries/search-page.server';
import type { County } from './county';

/** What a citizen who types these words is shown. */
export const asked = ({ db }: County, typed: string, more: Partial<Question> = {}) =>
  searchPage(db.read, { typed, within: [], ...more });

/** The addresses of what is found. */
export async function addressesFor(county: County, typed: string, more: Partial<Question> = {}): Promise<string[]> {
  const page = await asked(county, typed, more);
  return (page?.subjects ?? []).flatMap(({ passages }) => passages.map(({ address }) => address));
}

/** What the clockwork does every two seconds, at a moment of Beijing time. */
export const indexed = (county: County, at = '2026-12-31 12:00') =>
  indexPublished(county.db, county.as('auditor', at).now);
