import { type AnyColumn, sql } from 'drizzle-orm';

/** The check beside a choice: what is none of the words is refused by the database too. Nothing at all passes. */
export const oneOf = (column: AnyColumn, words: readonly string[]) =>
  sql`${column} in (${sql.raw(words.map((word) => `'${word}'`).join(', '))})`;
