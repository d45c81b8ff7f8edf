import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { appendOnly } from 'db/append-only';
import { isPostgres } from 'db/kit';
import { migrate } from 'db/migrate';
import { openDatabase } from 'db/open-database';
import { commentWordings } from 'db/schema/comments';
import { accountRoles, units } from 'db/schema/people';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate as migrateOnly } from 'drizzle-orm/better-sqlite3/migrator';
import { expect, it } from 'vitest';
import { freshDatabase, whenDone } from '../setup/fresh-database';

const at = new Date('2026-03-02T01:00:00Z');

it('migrating again changes nothing and keeps every row', async () => {
  const { db, url } = await freshDatabase();
  await db.transaction((tx) => tx.insert(units).values({ name: '县政府办公室', createdAt: at }));
  await migrate(url);
  expect(await db.read.select().from(units)).toHaveLength(1);
  expect(await db.read.select().from(commentWordings)).toHaveLength(0);
});

it('every table of the record refuses updates and deletes, after a second migration too', async () => {
  const { db, url } = await freshDatabase();
  await migrate(url);
  const names = isPostgres
    ? await db.read.select({ name: sql<string>`tgname` }).from(sql`pg_trigger`)
    : await db.read.select({ name: sql<string>`name` }).from(sql`sqlite_master where type = 'trigger'`);
  const triggers = names.map(({ name }) => name);
  for (const table of appendOnly) {
    const wanted = isPostgres ? [`${table}_append_only`] : [`${table}_no_update`, `${table}_no_delete`];
    for (const trigger of wanted) expect(triggers).toContain(trigger);
  }
});

it.skipIf(isPostgres)(
  'a file of the first release keeps its rows, and what hangs on them, when tables are rebuilt',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'minyi-first-release-'));
    whenDone(async () => rmSync(folder, { recursive: true }));
    cpSync('db/migrations/sqlite', folder, { recursive: true });
    const journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8'));
    const first = { ...journal, entries: journal.entries.slice(0, 1) };
    writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify(first));
    const file = join(folder, 'minyi.sqlite');
    const old = new Sqlite(file);
    migrateOnly(drizzle(old), { migrationsFolder: folder });
    old.exec(`insert into units (id, name, created_at) values ('u', '县政府办公室', 0);
    insert into accounts (id, login_name, display_name, password_hash, created_at) values ('a', 'qicao', '甲', '', 0);
    insert into account_roles (account_id, role, unit_id) values ('a', 'drafter', 'u');`);
    old.close();

    await migrate(`file:${file}`);
    const db = await openDatabase(`file:${file}`);
    whenDone(() => db.close());
    expect(await db.read.select().from(units)).toHaveLength(1);
    expect(await db.read.select().from(accountRoles)).toEqual([{ accountId: 'a', role: 'drafter', unitId: 'u' }]);
  },
);
