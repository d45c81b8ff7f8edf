// The only file that knows, when tables are declared, that there are two dialects.
import { type SQL, sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import * as lite from 'drizzle-orm/sqlite-core';
import { open, seal } from './sealed-text';

/** The engine of this process: a `postgres://` address means PostgreSQL, anything else an SQLite file. */
export const isPostgres = (process.env.DATABASE_URL ?? '').startsWith('postgres');

type Choices = [string, ...string[]];
const sealed = { dataType: () => 'text', toDriver: seal, fromDriver: open };

type Columns = Record<string, object>;
type Build = (name: string, columns: Columns, extra: (table: Columns) => unknown[]) => unknown;
type Check = (name: string, rule: SQL) => unknown;

/**
 * Neither engine enforces a choice by itself: every table gets, beside what it asks for, one check for each of its choice
 * columns, named `<table>_<column>_known`. SQL lets an empty column pass.
 */
const withKnownWords =
  (build: Build, check: Check) =>
  (name: string, columns: Columns, extra: (table: Columns) => unknown[] = () => []) =>
    build(name, columns, (table) => [
      ...extra(table),
      ...Object.entries(columns).flatMap(([key, column]) => {
        const { enumValues: words } = (column as { config: { enumValues?: string[] } }).config;
        if (!words) return [];
        const snake = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
        const quoted = sql.raw(words.map((word) => `'${word}'`).join(', '));
        return [check(`${name}_${snake}_known`, sql`${table[key]} in (${quoted})`)];
      }),
    ]);

const postgresKit = {
  table: withKnownWords(pg.pgTable as unknown as Build, pg.check) as unknown as typeof pg.pgTable,
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
  table: withKnownWords(lite.sqliteTable as unknown as Build, lite.check),
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
