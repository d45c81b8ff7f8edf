import type { Read } from 'db/database';
import { containing, searchPassages, titled } from 'db/search';
import { and, asc, desc, eq, gt, lt, or, type SQL, sql } from 'drizzle-orm';
import { readSubject } from '~/domain/search/subject';
import { excerptOf, marked } from '~/text/search-excerpt';
import { looserWords, phraseOf, typedWords } from '~/text/search-tokens';
import { type SearchFilters, searchFacets, yearOf } from './search-facets.server';

/** What is searched for, and in what was found with it again and again. */
export type SearchQuestion = { typed: string; within: string[] };
/** The passage that ends the page before, or that begins the page after: its subject and its position there. */
export type SearchPlace = { after?: string; before?: string };

const pageSize = 20;

/**
 * One page of what is public and has all the words: subjects with the words in their title first, then the latest, each with
 * its passages in reading order. A run of Han that stands nowhere is looked for in its words (`loosened`). Without a word in
 * the question: nothing at all.
 */
export async function searchPage(
  read: Read,
  { typed, within }: SearchQuestion,
  filters: SearchFilters,
  place: SearchPlace,
) {
  const words = [...new Set([typed, ...within].flatMap(typedWords))];
  if (words.length === 0) return undefined;
  const exact = await searchFacets(read, containing(words.map(phraseOf)), filters);
  const looser = exact.unfiltered === 0 ? looserWords(words) : undefined;
  const used = looser ?? words;
  const found = containing(used.map(phraseOf));
  const facets = looser ? await searchFacets(read, found, filters) : exact;
  const { rows, ...neighbours } = await pageOf(read, and(found, ...conditions(filters))!, rankOf(used), place);
  return {
    ...facets,
    ...neighbours,
    words: used,
    loosened: looser !== undefined && facets.unfiltered > 0,
    subjects: bySubject(rows, used),
  };
}

export type SearchPage = NonNullable<Awaited<ReturnType<typeof searchPage>>>;

const conditions = ({ kind, unit, year }: SearchFilters): (SQL | undefined)[] => [
  kind && eq(searchPassages.kind, kind),
  unit ? eq(searchPassages.unit, unit) : undefined,
  year ? eq(yearOf, year) : undefined,
];

const rankOf = (words: string[]): SQL<number> =>
  sql<number>`case when ${titled(words.map(phraseOf))} then 0 else 1 end`.mapWith(Number);

const { subject, position, day } = searchPassages;

async function pageOf(read: Read, wanted: SQL, rank: SQL<number>, place: SearchPlace) {
  const passages = () => read.select({ passage: searchPassages, rank }).from(searchPassages);
  const neighbour = readKey(place.after ?? place.before);
  const [key] = neighbour
    ? await passages().where(and(eq(subject, neighbour.subject), eq(position, neighbour.position)))
    : [];
  const backwards = Boolean(key) && !place.after;
  const [first, then] = backwards ? [desc, asc] : [asc, desc];
  const found = await passages()
    .where(and(wanted, key && beyond({ ...key.passage, rank: key.rank }, rank, backwards)))
    .orderBy(first(rank), then(day), first(subject), first(position))
    .limit(pageSize + 1);
  const more = found.length > pageSize;
  const shown = found.slice(0, pageSize).map(({ passage }) => passage);
  if (backwards) shown.reverse();
  return {
    rows: shown,
    before: (backwards ? more : key) ? writeKey(shown[0]) : undefined,
    after: backwards || more ? writeKey(shown.at(-1)) : undefined,
  };
}

type Row = typeof searchPassages.$inferSelect;

/** What comes after a passage in the order of the page, or before it. */
function beyond(key: Row & { rank: number }, rank: SQL<number>, backwards: boolean) {
  const [after, then] = backwards ? [lt, gt] : [gt, lt];
  const same = eq(rank, key.rank);
  return or(
    after(rank, key.rank),
    and(same, then(day, key.day)),
    and(same, eq(day, key.day), after(subject, key.subject)),
    and(same, eq(day, key.day), eq(subject, key.subject), after(position, key.position)),
  );
}

const writeKey = (row: Row | undefined) => row && `${row.subject}.${row.position}`;

function readKey(key: string | undefined) {
  const [, subject, position] = /^(.+)\.(\d{1,6})$/s.exec(key ?? '') ?? [];
  return subject && !subject.includes('\0') ? { subject, position: Number(position) } : undefined;
}

/** Neighbouring passages of one subject under its title, the words marked. */
function bySubject(rows: Row[], words: string[]) {
  const subjects = [...new Set(rows.map((row) => row.subject))];
  return subjects.map((one) => {
    const passages = rows.filter((row) => row.subject === one);
    const { title, unit, day } = passages[0]!;
    return {
      ...readSubject(one),
      title: marked(title, words),
      unit,
      day,
      passages: passages.map(({ kind, place, address, body }) => ({
        kind: kind as NonNullable<SearchFilters['kind']>,
        place,
        address,
        words: excerptOf(body, words),
      })),
    };
  });
}
