import { setTimeout as sleep } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import type { Database } from 'db/database';
import { isPostgres } from 'db/kit';
import { sqliteFile } from 'db/open-database';
import { settings } from 'db/schema/record';
import { beforeEach, describe, expect, it } from 'vitest';
import { freshDatabase } from '../setup/fresh-database';

const at = new Date('2026-03-02T01:00:00Z');

describe.skipIf(isPostgres)('writers on SQLite', () => {
  let db: Database;
  let url: string;
  let commits: number;
  beforeEach(async () => {
    ({ db, url } = await freshDatabase());
    commits = 0;
    db.onCommit(() => {
      commits += 1;
    });
  });
  const write = (key: string) => db.transaction((tx) => tx.insert(settings).values({ key, value: 1, changedAt: at }));

  it('who queue together share a durable commit, and each is answered only after it', async () => {
    const onDisk = new Sqlite(sqliteFile(url), { readonly: true });
    const kept = onDisk.prepare<[string], number>('select count(*) from settings where key = ?').pluck();
    const answered = Array.from({ length: 100 }, (_, i) => write(`k${i}`).then(() => kept.get(`k${i}`)));
    expect(await Promise.all(answered)).toEqual(Array(100).fill(1));
    onDisk.close();
    expect(commits).toBeLessThan(10);
  });

  it('who come while a commit is being filled share it too', async () => {
    const first = db.transaction(async (tx) => {
      await tx.insert(settings).values({ key: 'first', value: 1, changedAt: at });
      await sleep(5);
    });
    await sleep(1);
    await Promise.all([first, write('second')]);
    expect(commits).toBe(1);
  });

  it('one failing work in a shared commit takes nobody else with it', async () => {
    const outcomes = await Promise.allSettled([write('a'), write('a'), write('b')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await db.read.select().from(settings)).toHaveLength(2);
  });

  it('who cannot begin, because another process holds the file, are told so, and the next ones can', async () => {
    const other = new Sqlite(sqliteFile(url));
    other.exec('begin immediate');
    const outcomes = await Promise.allSettled([write('a'), write('b')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    other.exec('rollback');
    other.close();
    await write('c');
    expect(await db.read.select().from(settings)).toHaveLength(1);
  });
});
