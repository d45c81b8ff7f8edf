import type { Read } from 'db/database';
import { containing, searchPassages, titled } from 'db/search';
import { and, asc, count, desc, eq, gt, lt, min, or, type SQL, sql } from 'drizzle-orm';
import type { Place, Question, SearchFilters } from '~/domain/search/question';
import { looserWords, phraseOf, typedWords } from '~/text/search-tokens';
import { searchFacets, yearOf } from './search-facets.server';
import { passagesIn, passagesOf } from './search-passages.server';

/**
 * What is public and has all the words: subjects with the words in their title first, then the latest, a few passages of each;
 * or of one subject all that was found. A run of Han that stands nowhere is looked for in its words (`loosened`). Without a
 * word in the question: nothing at all.
 */
export async function searchPage(read: Read, question: Question) {
  const words = [...new Set([question.typed, ...question.within].flatMap(typedWords))];
  if (words.length === 0) return undefined;
  const exact = await searchFacets(read, containing(words.map(phraseOf)), question);
  const looser = exact.unfiltered === 0 ? looserWords(words) : undefined;
  const used = looser ?? words;
  const found = containing(used.map(phraseOf));
  const facets = looser ? await searchFacets(read, found, question) : exact;
  return {
    ...facets,
    words: used,
    loosened: looser !== undefined && facets.unfiltered > 0,
    ...(await pageOf(read, and(found, ...conditions(question))!, question, used)),
  };
}

export type SearchPage = NonNullable<Awaited<ReturnType<typeof searchPage>>>;

const conditions = ({ kind, unit, year }: SearchFilters): (SQL | undefined)[] => [
  kind && eq(searchPassages.kind, kind),
  unit ? eq(searchPassages.unit, unit) : undefined,
  year ? eq(yearOf, year) : undefined,
];

/** The subjects of a page, and what its neighbours begin with: a subject, or within one subject a position. */
async function pageOf(read: Read, found: SQL, { subject, from = 0, ...place }: Question, words: string[]) {
  if (subject) {
    const { subject: one, before, after } = await passagesIn(read, found, subject, from, words);
    return { subjects: one ? [one] : [], previous: at('from', before), next: at('from', after) };
  }
  const { rows, before, after } = await subjectsOf(read, found, rankOf(words), place);
  const keys = rows.map((row) => row.subject);
  const shown = await passagesOf(read, found, keys, words);
  return {
    subjects: shown.map((one, nth) => ({ ...one, found: rows[nth]!.found })),
    previous: at('before', before),
    next: at('after', after),
  };
}

const at = <K extends keyof Place>(name: K, value: Place[K]): Place | undefined =>
  value === undefined ? undefined : { [name]: value };

const rankOf = (words: string[]): SQL<number> =>
  sql<number>`case when ${titled(words.map(phraseOf))} then 0 else 1 end`.mapWith(Number);

const pageSize = 10;
const { subject, day } = searchPassages;

async function subjectsOf(read: Read, found: SQL, rank: SQL<number>, place: { after?: string; before?: string }) {
  const neighbour = place.after ?? place.before;
  const [key] = neighbour
    ? await read.select({ subject, day, rank }).from(searchPassages).where(eq(subject, neighbour)).limit(1)
    : [];
  const backwards = Boolean(key) && !place.after;
  const [first, then] = backwards ? [desc, asc] : [asc, desc];
  const rows = await read
    .select({ subject, found: count() })
    .from(searchPassages)
    .where(and(found, key && beyond(key, rank, backwards)))
    .groupBy(subject)
    // Rank and day are the same for all passages of a subject.
    .orderBy(first(min(rank)), then(min(day)), first(subject))
    .limit(pageSize + 1);
  const more = rows.length > pageSize;
  const shown = rows.slice(0, pageSize);
  if (backwards) shown.reverse();
  return {
    rows: shown,
    before: (backwards ? more : key) ? shown[0]?.subject : undefined,
    after: backwards || more ? shown.at(-1)?.subject : undefined,
  };
}

/** What comes after a subject in the order of the page, or before it. */
function beyond(key: { subject: string; day: string; rank: number }, rank: SQL<number>, backwards: boolean) {
  const [after, then] = backwards ? [lt, gt] : [gt, lt];
  const same = eq(rank, key.rank);
  return or(
    after(rank, key.rank),
    and(same, then(day, key.day)),
    and(same, eq(day, key.day), after(subject, key.subject)),
  );
}
