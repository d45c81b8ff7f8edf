import { appendOnly } from 'db/append-only';
import { isPostgres } from 'db/kit';
import { migrate } from 'db/migrate';
import { commentWordings } from 'db/schema/comments';
import { units } from 'db/schema/people';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { freshDatabase } from '../setup/fresh-database';

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
