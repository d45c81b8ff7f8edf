// Full-text search: the only file that knows how the two engines differ in it. What is in these tables can be made again from
// the rest at any time, so they stand outside the migrations; a change of their shape gets them new names.
import { eq, inArray, type SQL, sql } from 'drizzle-orm';
import { customType } from 'drizzle-orm/pg-core';
import type { Tx } from './database';
import { isPostgres, k } from './kit';

/** What has been indexed, such as `consultation/K7QF-…`, and a text that changes when it must be indexed anew. */
export const searchSubjects = k.table('search_subjects', {
  subject: k.text().primaryKey(),
  fingerprint: k.text().notNull(),
});

/** The pieces of a subject that are found by themselves: an article, a part of the notes, one answer. */
export const searchPassages = k.table('search_passages', {
  id: k.int().primaryKey(),
  subject: k.text().notNull(),
  /** Place within its subject, from 0. */
  position: k.int().notNull(),
  kind: k.text().notNull(),
  /** Of the whole subject. */
  title: k.text().notNull(),
  /** Where in the subject, in the county's words: 第三条. */
  place: k.text().notNull(),
  /** Of the page, from the root, without a language. */
  address: k.text().notNull(),
  body: k.text().notNull(),
  unit: k.text().notNull(),
  day: k.day().notNull(),
});

const tables = (text: string) => [
  `create table if not exists search_subjects (subject ${text} primary key, fingerprint ${text} not null)`,
  `create table if not exists search_passages (
    id integer primary key, subject ${text} not null references search_subjects (subject), position integer not null,
    kind ${text} not null, title ${text} not null, place ${text} not null, address ${text} not null, body ${text} not null,
    unit ${text} not null, day ${text} not null, unique (subject, position))`,
];

/**
 * Lays the tables down; harmless where they are. `ascii` takes every sign beyond ASCII for part of a token: which ones are
 * letters was decided when the tokens were made, and by a newer Unicode than the engine knows.
 */
export const searchStatements = (dialect: 'sqlite' | 'postgres'): string[] =>
  dialect === 'sqlite'
    ? [
        ...tables('text'),
        `create virtual table if not exists search_fts using fts5(title, body, content='', contentless_delete=1, tokenize='ascii')`,
      ]
    : [
        ...tables('text collate "C"'),
        `create table if not exists search_fts (rowid integer primary key references search_passages (id), words tsvector not null)`,
        `create index if not exists search_fts_words on search_fts using gin (words)`,
      ];

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
const sqliteWords = k.table('search_fts', { rowid: k.int(), title: k.text(), body: k.text() });
const postgresWords = k.table('search_fts', { rowid: k.int(), words: tsvector() });

/** The tokens of a passage (see `tokensOf`): those of its subject's title, and its own. */
export type PassageTokens = { id: number; title: string[]; body: string[] };

/** Makes passages findable. */
export async function insertTokens(tx: Tx, passages: PassageTokens[]): Promise<void> {
  if (isPostgres)
    await tx.insert(postgresWords).values(passages.map((passage) => ({ rowid: passage.id, words: vectorOf(passage) })));
  else
    await tx
      .insert(sqliteWords)
      .values(passages.map(({ id, title, body }) => ({ rowid: id, title: title.join(' '), body: body.join(' ') })));
}

/** Makes the passages of a subject not findable any more; they must still be there. */
export async function deleteTokens(tx: Tx, subject: string): Promise<void> {
  const words = isPostgres ? postgresWords : sqliteWords;
  const ids = tx.select({ id: searchPassages.id }).from(searchPassages).where(eq(searchPassages.subject, subject));
  await tx.delete(words).where(inArray(words.rowid, ids));
}

// A place is left free between title and body: no phrase may run from one into the other.
const vectorOf = ({ title, body }: PassageTokens): SQL => {
  const lexemes = [
    ...title.map((token, at) => `'${token}':${at + 1}A`),
    ...body.map((token, at) => `'${token}':${title.length + at + 2}B`),
  ];
  return sql`${lexemes.join(' ')}::tsvector`;
};

/** Tokens in a row, the last of which may go on where the phrase is open (see `phraseOf`). */
type Phrase = { tokens: string[]; open: boolean };

const sqlitePhrase = ({ tokens, open }: Phrase) => `"${tokens.join(' ')}"${open ? ' *' : ''}`;
const postgresPhrase = ({ tokens, open }: Phrase, weight: 'A' | 'B' | 'AB') =>
  `(${tokens.map((token, at) => `'${token}':${open && at === tokens.length - 1 ? '*' : ''}${weight}`).join(' <-> ')})`;

const found = (sqliteQuery: string, postgresQuery: string): SQL =>
  isPostgres
    ? sql`${searchPassages.id} in (select rowid from search_fts where words @@ ${postgresQuery}::tsquery)`
    : sql`${searchPassages.id} in (select rowid from search_fts where search_fts match ${sqliteQuery})`;

/** Passages in which every phrase stands, be it in the title of their subject, and at least one in their own words. */
export function containing(phrases: Phrase[]): SQL {
  const [only, ...others] = phrases;
  if (only && others.length === 0) return found(`body : (${sqlitePhrase(only)})`, postgresPhrase(only, 'B'));
  const all = phrases.map(sqlitePhrase);
  return found(
    `(${all.join(' AND ')}) AND body : (${all.join(' OR ')})`,
    `${phrases.map((phrase) => postgresPhrase(phrase, 'AB')).join(' & ')} & (${phrases
      .map((phrase) => postgresPhrase(phrase, 'B'))
      .join(' | ')})`,
  );
}

/** Passages of subjects whose title has every phrase. */
export const titled = (phrases: Phrase[]): SQL =>
  found(
    `title : (${phrases.map(sqlitePhrase).join(' AND ')})`,
    phrases.map((phrase) => postgresPhrase(phrase, 'A')).join(' & '),
  );
