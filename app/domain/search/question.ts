import { type PassageKind, passageKinds } from './passage';

/**
 * What is asked of the search, all of it in the address: words, further words that are searched for in what was found with the
 * first, filters, and the page. A page of subjects lies after or before a subject, such as `consultation/K7QF-…`; with
 * `subject` all that was found in that one is shown, from a position on.
 */
export type Question = { typed: string; within: string[] } & SearchFilters & Place;
/** Where a page lies beside another one. */
export type Place = { after?: string; before?: string; subject?: string; from?: number };

/** `unit` is a name, `year` that of publication in Beijing. */
export type SearchFilters = { kind?: PassageKind; unit?: string; year?: number };

/** So many characters of each field are searched for. */
export const longestField = 100;
const mostFields = 4;

/** Reads `?q=…&within=…&within=…&kind=article&unit=…&year=2026&after=…`. What is no known choice is left out. */
export function readQuestion(query: URLSearchParams): Question {
  const [typed = '', ...within] = ['q', 'within'].flatMap((name) => query.getAll(name).map(shortened)).filter(Boolean);
  const year = /^20\d\d$/.exec(query.get('year') ?? '')?.[0];
  return {
    typed,
    within: [...new Set(within)].slice(0, mostFields),
    kind: passageKinds.find((kind) => kind === query.get('kind')),
    unit: plain(query.get('unit')),
    year: year ? Number(year) : undefined,
    after: plain(query.get('after')),
    before: plain(query.get('before')),
    subject: plain(query.get('subject')),
    from: /^\d{1,6}$/.test(query.get('from') ?? '') ? Number(query.get('from')) : undefined,
  };
}

const shortened = (typed: string) => [...typed.trim()].slice(0, longestField).join('');

// PostgreSQL refuses texts with NUL.
const plain = (value: string | null) => value?.replaceAll('\0', '') || undefined;

/** The address of the page that answers a question. */
export function searchAddress({ typed, within, ...rest }: Question): string {
  const given = Object.entries({ q: typed, ...rest }).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  for (const words of within) query.append('within', words);
  return `/search?${query}`;
}

/** The same words anywhere, on the first page. */
export const withoutFilters = ({ typed, within }: Question): Question => ({ typed, within });

/** The same words and filters, on the first page. */
export const firstPage = ({ typed, within, kind, unit, year }: Question): Question => ({
  typed,
  within,
  kind,
  unit,
  year,
});
