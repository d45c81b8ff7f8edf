import { representatives } from 'db/schema/meetings';
import { setDataKeys } from 'db/sealed-text';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { freshDatabase, testDataKey } from '../setup/fresh-database';

const at = new Date('2026-03-02T01:00:00Z');
const otherKey = `later:${Buffer.alloc(32, 'other').toString('base64')}`;
const person = { name: '甲小云', category: 'resident' as const, contact: '0000-6010001', createdAt: at };

it('personal data are unreadable in the database and readable through it', async () => {
  const { db } = await freshDatabase();
  await db.transaction((tx) => tx.insert(representatives).values(person));
  const [stored] = await db.read
    .select({ contact: sql<string>`${representatives.contact} || ''` })
    .from(representatives);
  expect(stored!.contact).not.toContain('6010001');
  const [read] = await db.read.select().from(representatives);
  expect(read).toMatchObject({ name: '甲小云', contact: '0000-6010001' });
});

it('after the key was changed, old rows still read and new ones use the new key', async () => {
  const { db } = await freshDatabase();
  await db.transaction((tx) => tx.insert(representatives).values(person));
  setDataKeys([otherKey, testDataKey]);
  await db.transaction((tx) => tx.insert(representatives).values({ ...person, name: '乙小山' }));
  const rows = await db.read
    .select({ name: representatives.name, key: sql<string>`substr(${representatives.contact}, 1, 5)` })
    .from(representatives)
    .orderBy(representatives.id);
  expect(rows).toEqual([
    { name: '甲小云', key: 'test:' },
    { name: '乙小山', key: 'later' },
  ]);
});

it('a row whose key is not configured is an error that names the key, not an empty field', async () => {
  const { db } = await freshDatabase();
  await db.transaction((tx) => tx.insert(representatives).values(person));
  setDataKeys([otherKey]);
  await expect(db.read.select().from(representatives)).rejects.toThrow(/no data key "test"/);
});

it('a malformed key stops the start', () => {
  expect(() => setDataKeys(['short:YWJj'])).toThrow(/32 bytes/);
});
