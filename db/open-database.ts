import type { Database } from './database';

/** Opens the database at `url`: `postgres://…` or `file:path/to/minyi.sqlite`. The schema must have been migrated. */
export async function openDatabase(url: string): Promise<Database> {
  if (url.startsWith('postgres')) {
    const { openPostgres } = await import('./postgres-engine');
    return openPostgres(url);
  }
  const { openSqlite } = await import('./sqlite-engine');
  return openSqlite(sqliteFile(url));
}

/** The file behind a `file:` address. */
export const sqliteFile = (url: string): string => url.replace(/^file:(\/\/)?/, '');
