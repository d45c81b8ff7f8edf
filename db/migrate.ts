import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { appendOnlyStatements } from './append-only';
import { frozenDraftsStatements } from './frozen-drafts';
import { sqliteFile } from './open-database';
import { searchStatements } from './search';

const folder = (dialect: 'sqlite' | 'postgres') => resolve('db/migrations', dialect);

/** What drizzle-kit does not know of: triggers and the search index. */
const laidAnew = (dialect: 'sqlite' | 'postgres') => [
  ...appendOnlyStatements(dialect),
  ...frozenDraftsStatements(dialect),
  ...searchStatements(dialect),
];

/**
 * Brings the database at `url` to today's schema; harmless when it is there already. An SQLite file that holds data is copied
 * beside itself first, and a migration that loses rows or breaks a reference is reported and not kept silently.
 */
export async function migrate(url: string): Promise<void> {
  await (url.startsWith('postgres') ? migratePostgres(url) : migrateSqlite(sqliteFile(url)));
}

async function migratePostgres(url: string) {
  const { drizzle } = await import('drizzle-orm/node-postgres');
  const { migrate } = await import('drizzle-orm/node-postgres/migrator');
  const database = drizzle(url);
  try {
    await migrate(database, { migrationsFolder: folder('postgres') });
    for (const statement of laidAnew('postgres')) await database.execute(statement);
  } finally {
    await database.$client.end();
  }
}

async function migrateSqlite(file: string) {
  const { default: Sqlite } = await import('better-sqlite3');
  const { drizzle } = await import('drizzle-orm/better-sqlite3');
  const { migrate } = await import('drizzle-orm/better-sqlite3/migrator');
  const isNew = !existsSync(file);
  const connection = new Sqlite(file);
  try {
    // A rebuilt table is dropped and made again: with foreign keys on, that would delete its children without a word.
    connection.pragma('foreign_keys = OFF');
    const before = rowCounts(connection);
    const pending = migrationsDue(connection);
    if (!isNew && pending) await connection.backup(`${file}.before-migration`);
    for (const table of before.keys()) dropTriggers(connection, table);
    migrate(drizzle(connection), { migrationsFolder: folder('sqlite') });
    const lost = [...before].filter(([table, rows]) => (rowCounts(connection).get(table) ?? rows) < rows);
    const broken = connection.pragma('foreign_key_check') as unknown[];
    if (lost.length > 0 || broken.length > 0) {
      throw new Error(
        `the migration lost rows of ${lost.map(([table]) => table).join(', ') || 'nothing'} and broke ${broken.length} references; the copy ${file}.before-migration has everything`,
      );
    }
    for (const statement of laidAnew('sqlite')) connection.exec(statement);
  } finally {
    connection.close();
  }
}

type Connection = import('better-sqlite3').Database;

const tableNames = (connection: Connection) =>
  connection
    .prepare<[], string>(
      `select name from sqlite_master where type = 'table' and sql not like 'create virtual%' and name not like 'sqlite_%' and name not like '%\\_fts%' escape '\\'`,
    )
    .pluck()
    .all();

const rowCounts = (connection: Connection) =>
  new Map(
    tableNames(connection).map((table) => [
      table,
      connection.prepare<[], number>(`select count(*) from "${table}"`).pluck().get() ?? 0,
    ]),
  );

function migrationsDue(connection: Connection): boolean {
  if (!tableNames(connection).includes('__drizzle_migrations')) return true;
  const done = connection.prepare<[], number>('select count(*) from __drizzle_migrations').pluck().get() ?? 0;
  return done < journalLength();
}

function journalLength(): number {
  const journal = JSON.parse(readFileSync(resolve(folder('sqlite'), 'meta/_journal.json'), 'utf8')) as {
    entries: unknown[];
  };
  return journal.entries.length;
}

function dropTriggers(connection: Connection, table: string) {
  const names = connection
    .prepare<[string], string>(`select name from sqlite_master where type = 'trigger' and tbl_name = ?`)
    .pluck()
    .all(table);
  for (const name of names) connection.exec(`drop trigger "${name}"`);
}
