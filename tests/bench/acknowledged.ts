import Sqlite from 'better-sqlite3';
import type { Installation } from './installation';

/** Looks, with a connection of its own, which of the comments whose receipt was given lie in the database, and how often. */
export function lookFor(keys: string[], { file }: Installation): { missing: number; double: number } {
  const connection = new Sqlite(file, { readonly: true });
  const found = connection.prepare<[], string>('select substr(body, -22) from comment_wordings').pluck().all();
  connection.close();
  const times = new Map<string, number>();
  for (const key of found) times.set(key, (times.get(key) ?? 0) + 1);
  return {
    missing: keys.filter((key) => !times.has(key)).length,
    double: keys.filter((key) => (times.get(key) ?? 0) > 1).length,
  };
}
