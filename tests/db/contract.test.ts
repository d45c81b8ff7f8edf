import { setTimeout as sleep } from 'node:timers/promises';
import { type Database, TransactionEnded } from 'db/database';
import { accountRoles, units } from 'db/schema/people';
import { settings } from 'db/schema/record';
import { isForeignKeyViolation, isUniqueViolation } from 'db/violations';
import { count, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { freshDatabase } from '../setup/fresh-database';

const at = new Date('2026-11-23T02:03:04.567Z');
let db: Database;
beforeEach(async () => {
  ({ db } = await freshDatabase());
});

const put = (key: string, value: unknown = {}) =>
  db.transaction((tx) => tx.insert(settings).values({ key, value, changedAt: at }));
const keys = async () => (await db.read.select({ key: settings.key }).from(settings)).map(({ key }) => key).sort();
const causeOf = (error: unknown): unknown => (error instanceof Error && error.cause ? causeOf(error.cause) : error);

describe('what both engines promise', () => {
  it('values come back as they went in: instants to the millisecond, JSON, Han outside the basic plane', async () => {
    const value = { law: '《办法》', signs: ['𬭎', '䶮', '🙂'], nested: { a: [1, null, true] } };
    await put('value', value);
    const [row] = await db.read.select().from(settings);
    expect(row).toEqual({ key: 'value', value, changedBy: null, changedAt: at });
  });

  it('sixty transactions at once that each read and then write lose nothing', async () => {
    await put('counter', 0);
    const add = () =>
      db.transaction(async (tx) => {
        const [row] = await tx.select().from(settings).where(eq(settings.key, 'counter'));
        await sleep(1);
        await tx
          .update(settings)
          .set({ value: Number(row!.value) + 1 })
          .where(eq(settings.key, 'counter'));
      });
    const sixty = Array.from({ length: 60 }, add);
    // On PostgreSQL a writer may be told to try once more than it is willing to: that is said, never hidden.
    const outcomes = await Promise.allSettled(sixty);
    const done = outcomes.filter(({ status }) => status === 'fulfilled').length;
    const [row] = await db.read.select().from(settings).where(eq(settings.key, 'counter'));
    expect(row!.value).toBe(done);
    expect(done).toBeGreaterThan(0);
  });

  it('a transaction that fails keeps nothing of its work, and the ones around it keep theirs', async () => {
    const failing = db.transaction(async (tx) => {
      await tx.insert(settings).values({ key: 'lost', value: 1, changedAt: at });
      throw new Error('no');
    });
    await Promise.all([put('before'), expect(failing).rejects.toThrow('no'), put('after')]);
    expect(await keys()).toEqual(['after', 'before']);
  });

  it('a reader does not see what is not committed', async () => {
    let seen = -1;
    await db.transaction(async (tx) => {
      await tx.insert(settings).values({ key: 'open', value: 1, changedAt: at });
      seen = (await keys()).length;
    });
    expect(seen).toBe(0);
    expect(await keys()).toEqual(['open']);
  });

  it('a query after the end of its transaction is refused loudly', async () => {
    let late: Promise<unknown> | undefined;
    await db.transaction(async (tx) => {
      late = sleep(20).then(() => tx.insert(settings).values({ key: 'late', value: 1, changedAt: at }));
    });
    const error = await late!.catch(causeOf);
    expect(error).toBeInstanceOf(TransactionEnded);
    expect(await keys()).toEqual([]);
  });

  it('the reading connection cannot write', async () => {
    const write = (
      db.read as unknown as { insert: (table: typeof settings) => { values: (row: object) => Promise<unknown> } }
    ).insert(settings);
    await expect(write.values({ key: 'x', value: 1, changedAt: at })).rejects.toThrow();
    expect(await keys()).toEqual([]);
  });

  it('a row that exists already, and a reference to nothing, look the same on both', async () => {
    await put('once');
    const again = await put('once').catch((error: unknown) => error);
    expect(isUniqueViolation(again)).toBe(true);
    const toNothing = db.transaction((tx) =>
      tx.insert(accountRoles).values({ accountId: 'nobody', role: 'drafter', unitId: 'nowhere' }),
    );
    expect(isForeignKeyViolation(await toNothing.catch((error: unknown) => error))).toBe(true);
  });

  it('a commit of any connection changes the mark, and reading does not', async () => {
    const before = await db.mark();
    await keys();
    expect(await db.mark()).toBe(before);
    await put('x');
    expect(await db.mark()).not.toBe(before);
  });

  it('listeners hear of a commit and not of a rollback', async () => {
    let heard = 0;
    db.onCommit(() => {
      heard += 1;
    });
    await db.transaction(() => Promise.reject(new Error('no'))).catch(() => undefined);
    expect(heard).toBe(0);
    await put('x');
    expect(heard).toBe(1);
  });

  it('listeners hear nothing of a transaction that changed nothing', async () => {
    let heard = 0;
    db.onCommit(() => {
      heard += 1;
    });
    await db.transaction((tx) => tx.select().from(settings));
    await db.transaction((tx) => tx.update(settings).set({ value: 1 }).where(eq(settings.key, 'nothing')));
    expect(heard).toBe(0);
  });

  it('counts are numbers, false is false and null sorts where it is told to', async () => {
    await db.transaction((tx) =>
      tx.insert(units).values([
        { name: '甲', createdAt: at },
        { name: '乙', createdAt: at },
      ]),
    );
    const [row] = await db.read.select({ rows: count() }).from(units);
    expect(row!.rows).toBe(2);
  });
});
