import type { Read } from 'db/database';
import { searchPassages } from 'db/search';
import { count, min, type SQL, sql } from 'drizzle-orm';
import { type PassageKind, passageKinds } from '~/domain/search/passage';
import type { SearchFilters } from '~/domain/search/question';

const byName = new Intl.Collator('zh-CN');

/** How many passages of one kind were found in one subject; `isTitled` when its title has all the words. */
type Found = { subject: string; kind: PassageKind; unit: string; day: string; isTitled: boolean; passages: number };

/** Everything that was found, counted by subject and kind: subjects with the words in their title first, then the latest. */
export async function countFound(read: Read, found: SQL, isTitled: SQL): Promise<Found[]> {
  const { subject, kind, unit, day } = searchPassages;
  const rank = sql<number>`min(case when ${isTitled} then 0 else 1 end)`.mapWith(Number);
  const rows = await read
    .select({ subject, kind, unit: min(unit), day: min(day), rank, passages: count() })
    .from(searchPassages)
    .where(found)
    .groupBy(subject, kind);
  return rows
    .map((row) => ({
      subject: row.subject,
      kind: row.kind as PassageKind,
      unit: row.unit!,
      day: row.day!,
      isTitled: row.rank === 0,
      passages: row.passages,
    }))
    .sort(inOrder);
}

const inOrder = (a: Found, b: Found): number =>
  Number(b.isTitled) - Number(a.isTitled) || compare(b.day, a.day) || compare(a.subject, b.subject);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const yearOf = ({ day }: Found) => Number(day.slice(0, 4));
const sum = (some: readonly Found[]) => some.reduce((total, { passages }) => total + passages, 0);

/** What each filter leaves when the others are kept; a choice that leaves nothing is not offered. */
export function facetsOf(found: readonly Found[], filters: SearchFilters) {
  const left = (without?: keyof SearchFilters) =>
    found.filter(
      (row) =>
        (without === 'kind' || filters.kind === undefined || filters.kind === row.kind) &&
        (without === 'unit' || filters.unit === undefined || filters.unit === row.unit) &&
        (without === 'year' || filters.year === undefined || filters.year === yearOf(row)),
    );
  const ofKinds = left('kind');
  return {
    unfiltered: sum(found),
    total: sum(left()),
    all: sum(ofKinds),
    kinds: passageKinds
      .map((kind) => ({ kind, passages: sum(ofKinds.filter((row) => row.kind === kind)) }))
      .filter(({ kind, passages }) => passages > 0 || kind === filters.kind),
    units: [...new Set(left('unit').map(({ unit }) => unit))].sort(byName.compare),
    years: [...new Set(left('year').map(yearOf))].sort((a, b) => b - a),
    subjects: subjectsOf(left()),
  };
}

/** The subjects in order, each with how many passages were found in it. */
function subjectsOf(found: readonly Found[]): Map<string, number> {
  const subjects = new Map<string, number>();
  for (const { subject, passages } of found) subjects.set(subject, (subjects.get(subject) ?? 0) + passages);
  return subjects;
}
