import type { Read } from 'db/database';
import { searchPassages } from 'db/search';
import { count, type SQL, sql } from 'drizzle-orm';
import { passageKinds } from '~/domain/search/passage';
import type { SearchFilters } from '~/domain/search/question';

/** The Beijing year of publication of a passage. */
export const yearOf = sql<number>`cast(substr(${searchPassages.day}, 1, 4) as integer)`.mapWith(Number);

const byName = new Intl.Collator('zh-CN');

/**
 * How many passages each choice of a filter would leave, the other filters kept: one that leaves none is not offered.
 * `unfiltered` are all that were found.
 */
export async function searchFacets(read: Read, found: SQL, filters: SearchFilters) {
  const { kind, unit } = searchPassages;
  const rows = await read
    .select({ kind, unit, year: yearOf, passages: count() })
    .from(searchPassages)
    .where(found)
    .groupBy(kind, unit, yearOf);
  const left = (without: keyof SearchFilters | undefined) =>
    rows.filter((row) =>
      (['kind', 'unit', 'year'] as const).every(
        (name) => name === without || filters[name] === undefined || filters[name] === row[name],
      ),
    );
  const sum = (some: typeof rows) => some.reduce((total, { passages }) => total + passages, 0);
  const ofKind = left('kind');
  return {
    unfiltered: sum(rows),
    total: sum(left(undefined)),
    all: sum(ofKind),
    kinds: passageKinds
      .map((one) => ({ kind: one, passages: sum(ofKind.filter((row) => row.kind === one)) }))
      .filter((one) => one.passages > 0 || one.kind === filters.kind),
    units: [...new Set(left('unit').map((row) => row.unit))].sort(byName.compare),
    years: [...new Set(left('year').map((row) => row.year))].sort((a, b) => b - a),
  };
}
