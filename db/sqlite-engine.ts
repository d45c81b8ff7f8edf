import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/sqlite-proxy';
import { type Database, type Read, TransactionEnded, type Tx } from './database';

type Connection = InstanceType<typeof Sqlite>;
type Waiting = { run: () => Promise<void>; settle: () => void; fail: (error: unknown) => void };

// synchronous=FULL with WAL: what was acknowledged survives a power cut. busy_timeout is short because it blocks the event loop.
export const pragmas = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  'busy_timeout = 2000',
  'trusted_schema = OFF',
];
const largestBatch = 256;

/** One writer connection, one read-only connection, on one file. See `Database`. */
export function openSqlite(file: string): Database {
  const writer = new Sqlite(file);
  for (const pragma of pragmas) writer.pragma(pragma);
  const reader = new Sqlite(file, { readonly: true });
  const listeners: (() => void)[] = [];
  const write = statements(writer);
  const changes = writer.prepare<[], number>('select total_changes()').pluck();

  const queue: Waiting[] = [];
  let draining: Promise<void> | undefined;

  // What queued up while the last commit was syncing shares the next one: each work in its own savepoint, one durable commit
  // for the batch, and only then all answers.
  async function drain() {
    while (queue.length > 0) {
      const batch = queue.splice(0, largestBatch);
      const done: Waiting[] = [];
      const before = changes.get();
      try {
        writer.exec('begin immediate');
        for (const waiting of batch) {
          writer.exec('savepoint work');
          try {
            await waiting.run();
            writer.exec('release work');
            done.push(waiting);
          } catch (error) {
            writer.exec('rollback to work; release work');
            waiting.fail(error);
          }
        }
        writer.exec('commit');
      } catch (error) {
        if (writer.inTransaction) writer.exec('rollback');
        for (const waiting of batch) waiting.fail(error);
        continue;
      }
      if (done.length > 0 && changes.get() !== before) for (const listener of listeners) listener();
      for (const waiting of done) waiting.settle();
    }
    draining = undefined;
  }

  function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      let answer: T;
      const run = async () => {
        const scope = { open: true };
        try {
          answer = await work(connect(write, scope) as unknown as Tx);
        } finally {
          scope.open = false;
        }
      };
      queue.push({ run, settle: () => resolve(answer), fail: reject });
      draining ??= Promise.resolve().then(drain);
    });
  }

  return {
    read: connect(statements(reader), { open: true }) as unknown as Read,
    transaction,
    mark: async () => String(reader.pragma('data_version', { simple: true })),
    onCommit: (listener) => void listeners.push(listener),
    close: async () => {
      await draining;
      reader.close();
      writer.close();
    },
  };
}

/** Prepares each distinct statement once. Rows come as arrays, which is what the proxy driver wants. */
function statements(connection: Connection) {
  const prepared = new Map<string, Sqlite.Statement<unknown[]>>();
  return (text: string) => {
    const known = prepared.get(text);
    if (known) return known;
    const statement = connection.prepare<unknown[]>(text);
    if (statement.reader) statement.raw(true);
    if (prepared.size < 1000) prepared.set(text, statement);
    return statement;
  };
}

function connect(prepare: (text: string) => Sqlite.Statement<unknown[]>, scope: { open: boolean }) {
  return drizzle(
    async (text, parameters, method) => {
      if (!scope.open) throw new TransactionEnded();
      const statement = prepare(text);
      if (!statement.reader) {
        statement.run(...parameters);
        return { rows: [] };
      }
      return { rows: (method === 'get' ? statement.get(...parameters) : statement.all(...parameters)) as unknown[] };
    },
    // The driver ignores the config unless a batch callback stands before it.
    async () => {
      throw new Error('batches are not used');
    },
    { casing: 'snake_case' },
  );
}
