import { setImmediate as nextTurn } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import type { Database, Read, Tx } from './database';
import { drizzleOver } from './sqlite-session';

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

// A batch that has run for so many milliseconds is committed, so that readers and new requests get their turn.
const longestBatch = 25;

/** One writer connection, one read-only connection, on one file. See `Database`. */
export function openSqlite(file: string): Database {
  const writer = new Sqlite(file, { fileMustExist: true });
  for (const pragma of pragmas) writer.pragma(pragma);
  const reader = new Sqlite(file, { readonly: true });
  const listeners: (() => void)[] = [];
  const write = statements(writer);
  const changes = writer.prepare<[], number>('select total_changes()').pluck();
  const say = (text: string) => void write(text).run();

  const queue: Waiting[] = [];
  let draining: Promise<void> | undefined;

  // What queued up while the last commit was syncing, and while this one is being filled, shares it: each work in its own
  // savepoint, one durable commit for the batch, and only then all answers.
  async function drain() {
    while (queue.length > 0) {
      // Whoever is at the door in this turn of the event loop comes along.
      await nextTurn();
      const taken: Waiting[] = [];
      const done: Waiting[] = [];
      const before = changes.get();
      try {
        say('begin immediate');
        for (const until = performance.now() + longestBatch; queue.length > 0 && performance.now() < until; ) {
          const waiting = queue.shift()!;
          taken.push(waiting);
          if (await attempt(waiting)) done.push(waiting);
        }
        say('commit');
      } catch (error) {
        if (writer.inTransaction) say('rollback');
        // A transaction that cannot begin is told to everybody who waits for it.
        for (const waiting of taken.length > 0 ? taken : queue.splice(0)) waiting.fail(error);
        continue;
      }
      if (done.length > 0 && changes.get() !== before) for (const listener of listeners) listener();
      for (const waiting of done) waiting.settle();
    }
    draining = undefined;
  }

  async function attempt(waiting: Waiting): Promise<boolean> {
    say('savepoint work');
    try {
      await waiting.run();
      say('release work');
      return true;
    } catch (error) {
      say('rollback to work');
      say('release work');
      waiting.fail(error);
      return false;
    }
  }

  function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      let answer: T;
      const run = async () => {
        const scope = { open: true };
        try {
          answer = await work(drizzleOver(write, scope) as unknown as Tx);
        } finally {
          scope.open = false;
        }
      };
      queue.push({ run, settle: () => resolve(answer), fail: reject });
      draining ??= drain();
    });
  }

  return {
    read: drizzleOver(statements(reader), { open: true }) as unknown as Read,
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
