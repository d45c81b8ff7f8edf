import { readdirSync } from 'node:fs';
import type { Database } from 'db/database';
import { isPostgres } from 'db/kit';
import { accounts } from 'db/schema/people';
import { isCheckViolation } from 'db/violations';
import { getTableColumns, getTableName, is, sql, Table } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { freshDatabase } from '../setup/fresh-database';

const schemas: Record<string, unknown>[] = await Promise.all(
  readdirSync('db/schema').map((file) => import(`../../db/schema/${file.replace('.ts', '')}.ts`)),
);
const tables = schemas.flatMap((schema) => Object.values(schema)).filter((value) => is(value, Table));

/** What the database itself enforces on a table, in its own words. */
const rulesOf = async (db: Database, table: string): Promise<string> => {
  const rows = isPostgres
    ? await db.read
        .select({ rule: sql<string>`conname || pg_get_constraintdef(oid)` })
        .from(sql`pg_constraint where conrelid = ${table}::regclass and contype = 'c'`)
    : await db.read.select({ rule: sql<string>`sql` }).from(sql`sqlite_master where name = ${table}`);
  return rows.map(({ rule }) => rule).join('\n');
};

it('every column of a closed vocabulary has a check in the database that knows each of its words', async () => {
  const { db } = await freshDatabase();
  let seen = 0;
  for (const table of tables) {
    for (const [key, column] of Object.entries(getTableColumns(table))) {
      if (!column.enumValues) continue;
      const name = getTableName(table);
      const rules = await rulesOf(db, name);
      expect(rules).toContain(`${name}_${key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_known`);
      for (const word of column.enumValues) expect(rules).toContain(`'${word}'`);
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(20);
});

it('a word that is not in the vocabulary is refused by the database itself', async () => {
  const { db } = await freshDatabase();
  const person = { loginName: 'x', displayName: '甲', passwordHash: '', createdAt: new Date('2026-03-02T01:00:00Z') };
  const write = (language: string) =>
    db.transaction((tx) => tx.insert(accounts).values({ ...person, language: language as 'en' }));
  const error = await write('fr').catch((refused: unknown) => refused);
  expect(isCheckViolation(error)).toBe(true);
  await write('en');
});
