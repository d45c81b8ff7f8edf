import { isPostgres } from 'db/kit';
import { settings } from 'db/schema/record';
import { expect, it } from 'vitest';
import { freshDatabase } from '../setup/fresh-database';

const at = new Date('2026-03-02T01:00:00Z');

it.skipIf(isPostgres)(
  'writers that queue together share a durable commit, and each is answered only after it',
  async () => {
    const { db } = await freshDatabase();
    let commits = 0;
    db.onCommit(() => {
      commits += 1;
    });
    const write = (key: string) => db.transaction((tx) => tx.insert(settings).values({ key, value: 1, changedAt: at }));
    await Promise.all(Array.from({ length: 100 }, (_, i) => write(`k${i}`)));
    expect(await db.read.select().from(settings)).toHaveLength(100);
    expect(commits).toBeLessThan(100);
  },
);

it.skipIf(isPostgres)('one failing work in a shared commit takes nobody else with it', async () => {
  const { db } = await freshDatabase();
  const write = (key: string) => db.transaction((tx) => tx.insert(settings).values({ key, value: 1, changedAt: at }));
  const outcomes = await Promise.allSettled([write('a'), write('a'), write('b')]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await db.read.select().from(settings)).toHaveLength(2);
});
