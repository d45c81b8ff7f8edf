import { setTimeout as sleep } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { type Database, type Read, TransactionEnded, type Tx } from './database';
import { sqlState } from './violations';

const serializationFailure = '40001';
const deadlock = '40P01';
const attempts = 12;

/** A pool that writes serializably and one that cannot write at all. See `Database`. */
export function openPostgres(url: string): Database {
  const writers = new pg.Pool({ connectionString: url, max: Number(process.env.PG_MAX ?? 10) });
  const readers = new pg.Pool({ connectionString: url, max: 10, options: '-c default_transaction_read_only=on' });
  // A server that restarts drops idle connections; the pool opens new ones, and the next statement tells of a lasting fault.
  for (const pool of [writers, readers]) pool.on('error', () => undefined);
  const listeners: (() => void)[] = [];

  async function once<T>(work: (tx: Tx) => Promise<T>): Promise<{ answer: T; changed: boolean }> {
    const client = await writers.connect();
    const scope = { open: true, changed: false };
    const query = async (...args: unknown[]) => {
      if (!scope.open) throw new TransactionEnded();
      const result = await (client.query as (...args: unknown[]) => Promise<pg.QueryResult>)(...args);
      if (result.command !== 'SELECT' && result.rowCount) scope.changed = true;
      return result;
    };
    try {
      await client.query('begin isolation level serializable');
      const answer = await work(
        drizzle({ query } as unknown as pg.PoolClient, { casing: 'snake_case' }) as unknown as Tx,
      );
      scope.open = false;
      await client.query('commit');
      return { answer, changed: scope.changed };
    } catch (error) {
      scope.open = false;
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }

  return {
    read: drizzle(readers, { casing: 'snake_case' }) as unknown as Read,
    async transaction(work) {
      for (let attempt = 1; ; attempt++) {
        try {
          const { answer, changed } = await once(work);
          if (changed) for (const listener of listeners) listener();
          return answer;
        } catch (error) {
          const state = sqlState(error);
          if (attempt === attempts || (state !== serializationFailure && state !== deadlock)) throw error;
          await sleep(Math.random() * 15 * attempt);
        }
      }
    },
    // Every write transaction, of whatever process, changes the snapshot when it begins and when it ends.
    mark: async () => {
      const { rows } = await readers.query<{ mark: string }>('select txid_current_snapshot()::text as mark');
      return rows[0]?.mark ?? '';
    },
    onCommit: (listener) => void listeners.push(listener),
    close: async () => {
      await Promise.all([writers.end(), readers.end()]);
    },
  };
}
