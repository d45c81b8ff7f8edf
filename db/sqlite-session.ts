import type { Statement } from 'better-sqlite3';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import { SQLiteRemoteSession, SqliteRemoteDatabase } from 'drizzle-orm/sqlite-proxy';
import { TransactionEnded } from './database';

// One for all: it remembers what columns are called, which is a third of the work of building a statement.
const dialect = new SQLiteAsyncDialect({ casing: 'snake_case' });

/** Drizzle over the statements of one connection, as long as `scope` is open: a query after that is refused loudly. */
export function drizzleOver(prepare: (text: string) => Statement<unknown[]>, scope: { open: boolean }) {
  const session = new SQLiteRemoteSession(
    async (text, parameters, method) => {
      if (!scope.open) throw new TransactionEnded();
      const statement = prepare(text);
      if (!statement.reader) {
        statement.run(...parameters);
        return { rows: [] };
      }
      return { rows: (method === 'get' ? statement.get(...parameters) : statement.all(...parameters)) as unknown[] };
    },
    dialect,
    undefined,
  );
  return new SqliteRemoteDatabase('async', dialect, session, undefined);
}
