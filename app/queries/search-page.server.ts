import type { Read } from 'db/database';
import { containing, searchPassages, titled } from 'db/search';
import { and, eq, type SQL } from 'drizzle-orm';
import type { Place, Question } from '~/domain/search/question';
import { looserWords, phraseOf, typedWords } from '~/text/search-tokens';
import { countFound, facetsOf } from './search-facets.server';
import { passagesIn, passagesOf } from './search-passages.server';

const pageSize = 10;

/**
 * What is public and has all the words: subjects with the words in their title first, then the latest, a few passages of each;
 * or of one subject all that was found. A run of Han that stands nowhere is looked for in its words (`loosened`). Without a
 * word in the question: nothing at all.
 */
export async function searchPage(read: Read, question: Question) {
  const words = [...new Set([question.typed, ...question.within].flatMap(typedWords))];
  if (words.length === 0) return undefined;
  const exact = await find(read, words);
  const looser = exact.counted.length === 0 ? looserWords(words) : undefined;
  const used = looser ? await find(read, looser) : exact;
  const { subjects, ...facets } = facetsOf(used.counted, question);
  // Unit and year are the same for all passages of a subject, and have chosen the subjects already.
  const shown = and(used.found, question.kind && eq(searchPassages.kind, question.kind))!;
  return {
    ...facets,
    words: used.words,
    loosened: looser !== undefined && facets.unfiltered > 0,
    ...(await pageOf(read, shown, question, subjects, used.words)),
  };
}

export type SearchPage = NonNullable<Awaited<ReturnType<typeof searchPage>>>;

async function find(read: Read, words: string[]) {
  const phrases = words.map(phraseOf);
  const found = containing(phrases);
  return { words, found, counted: await countFound(read, found, titled(phrases)) };
}

/** The subjects of a page, and what its neighbours lie beside: a subject, or within one subject a position. */
async function pageOf(
  read: Read,
  found: SQL,
  { subject, from = 0, after, before }: Question,
  subjects: Map<string, number>,
  words: string[],
) {
  if (subject) {
    const one = await passagesIn(read, found, subject, from, words);
    return {
      subjects: one.subject ? [one.subject] : [],
      previous: at('from', one.before),
      next: at('from', one.after),
    };
  }
  const order = [...subjects.keys()];
  const begin = after ? order.indexOf(after) + 1 : before ? Math.max(0, order.indexOf(before) - pageSize) : 0;
  const keys = order.slice(begin, begin + pageSize);
  const shown = await passagesOf(read, found, keys, words);
  return {
    subjects: shown.map((one) => ({ ...one, found: subjects.get(one.subject)! })),
    previous: begin > 0 ? at('before', keys[0]) : undefined,
    next: begin + pageSize < order.length ? at('after', keys.at(-1)) : undefined,
  };
}

const at = <K extends keyof Place>(name: K, value: Place[K]): Place | undefined =>
  value === undefined ? undefined : { [name]: value };
