import type { NodePgDatabase } from 'drizzle-orm/node-postgres';

type Drizzle = NodePgDatabase<Record<string, never>>;

/** A connection that cannot write, or a transaction: what every query function takes. */
export type Read = Pick<Drizzle, 'select' | 'selectDistinct' | '$with' | 'with'>;

/** An open transaction. It sees its own writes; a query after its end is refused loudly. */
export type Tx = Read & Pick<Drizzle, 'insert' | 'update' | 'delete'>;

export type Database = {
  /** Sees what is committed. Refuses every write. */
  read: Read;
  /**
   * The only way to write. Resolves once the work is durably committed; rejects with the work's error and keeps nothing
   * of it. On PostgreSQL the work may run again after a serialization conflict, so it must have no other effect than its rows.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** A text that changes with every commit of any process: pages in the cache are dropped when it does. */
  mark(): Promise<string>;
  /** Calls back after each commit of this process that changed something. */
  onCommit(listener: () => void): void;
  close(): Promise<void>;
};

/** Thrown when a statement arrives after its transaction ended: somewhere a promise was not awaited. */
export class TransactionEnded extends Error {
  constructor() {
    super('query after its transaction ended: a promise was not awaited');
  }
}
