// The only file that knows, when tables are declared, that there are two dialects.
import * as pg from 'drizzle-orm/pg-core';
import * as lite from 'drizzle-orm/sqlite-core';
import { open, seal } from './sealed-text';

/** The engine of this process: a `postgres://` address means PostgreSQL, anything else an SQLite file. */
export const isPostgres = (process.env.DATABASE_URL ?? '').startsWith('postgres');

type Choices = [string, ...string[]];
const sealed = { dataType: () => 'text', toDriver: seal, fromDriver: open };

const postgresKit = {
  table: pg.pgTable,
  text: () => pg.text(),
  choice: <const T extends Choices>(values: T) => pg.text({ enum: values }),
  int: () => pg.integer(),
  bool: () => pg.boolean(),
  instant: () => pg.timestamp({ withTimezone: true, precision: 3, mode: 'date' }),
  day: () => pg.text(),
  json: <T>() => pg.jsonb().$type<T>(),
  sealed: () => pg.customType<{ data: string; driverData: string }>(sealed)(),
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
  primaryKey: pg.primaryKey,
  unique: pg.unique,
  check: pg.check,
  foreignKey: pg.foreignKey,
};

const sqliteKit = {
  table: lite.sqliteTable,
  text: () => lite.text(),
  choice: <const T extends Choices>(values: T) => lite.text({ enum: values }),
  int: () => lite.integer(),
  bool: () => lite.integer({ mode: 'boolean' }),
  instant: () => lite.integer({ mode: 'timestamp_ms' }),
  day: () => lite.text(),
  json: <T>() => lite.text({ mode: 'json' }).$type<T>(),
  sealed: () => lite.customType<{ data: string; driverData: string }>(sealed)(),
  index: lite.index,
  uniqueIndex: lite.uniqueIndex,
  primaryKey: lite.primaryKey,
  unique: lite.unique,
  check: lite.check,
  foreignKey: lite.foreignKey,
};

/**
 * Column kinds: `instant` is a UTC moment to the millisecond (`Date`), `day` a civil day 'YYYY-MM-DD' in Asia/Shanghai,
 * `sealed` is text encrypted at rest. The PostgreSQL types stand for both: they lack `.get/.all/.run`, so a leak of a
 * dialect is a type error. This is the one cast of the program.
 */
export const k = (isPostgres ? postgresKit : sqliteKit) as unknown as typeof postgresKit;
