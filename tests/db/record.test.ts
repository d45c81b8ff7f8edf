import { firstIdAt } from 'db/ids';
import { checkChain, linkHash, recordEvent, sequenceEvents } from 'db/record';
import { eventChain, events } from 'db/schema/record';
import { isRecordViolation } from 'db/violations';
import { asc, eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { freshDatabase } from '../setup/fresh-database';

const at = new Date('2026-03-02T01:00:00Z');

async function withEvents(n: number) {
  const { db } = await freshDatabase();
  for (let i = 0; i < n; i++) {
    await db.transaction((tx) =>
      recordEvent(tx, { type: 'docket.opened', at, actor: 'system', subject: `d${i}`, data: { i } }),
    );
  }
  return db;
}

it('events are chained in the order in which they were written, each once', async () => {
  const db = await withEvents(7);
  expect(await sequenceEvents(db, { limit: 3 })).toBe(3);
  expect(await sequenceEvents(db)).toBe(4);
  expect(await sequenceEvents(db)).toBe(0);
  const links = await db.read
    .select({ position: eventChain.position, subject: events.subject })
    .from(eventChain)
    .innerJoin(events, eq(events.id, eventChain.eventId))
    .orderBy(asc(eventChain.position));
  expect(links.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(links.map(({ subject }) => subject)).toEqual(['d0', 'd1', 'd2', 'd3', 'd4', 'd5', 'd6']);
  expect(await checkChain(db.read)).toEqual([]);
});

it('an event that is committed after a later one gets its place all the same', async () => {
  const db = await withEvents(1);
  const write = (id: string) =>
    db.transaction((tx) =>
      tx.insert(events).values({ id, type: 'docket.opened', at, actor: 'system', subject: id, data: '{}' }),
    );
  const now = Date.now();
  await write(`${firstIdAt(now)}-7000-8000-000000000000`);
  await sequenceEvents(db);
  await write(`${firstIdAt(now - 5000)}-7000-8000-000000000000`);
  expect(await sequenceEvents(db)).toBe(1);
  const underAnOldClock = `${firstIdAt(now - 3_600_000)}-7000-8000-000000000000`;
  await write(underAnOldClock);
  expect(await sequenceEvents(db, { all: true })).toBe(1);
  expect(await checkChain(db.read)).toEqual([]);
  expect(await sequenceEvents(db, { all: true })).toBe(0);
});

it('two sequencers at once give every event one place', async () => {
  const db = await withEvents(20);
  await Promise.allSettled([sequenceEvents(db), sequenceEvents(db)]);
  await sequenceEvents(db);
  expect(await db.read.select().from(eventChain)).toHaveLength(20);
  expect(await checkChain(db.read)).toEqual([]);
});

it('an event that says something else than it said gets another hash', async () => {
  const db = await withEvents(1);
  const [event] = await db.read.select().from(events);
  const previous = '0'.repeat(64);
  expect(linkHash(previous, { ...event!, data: '{"i":9}' })).not.toBe(linkHash(previous, event!));
  expect(linkHash(previous, { ...event!, actor: 'someone' })).not.toBe(linkHash(previous, event!));
});

it('a link that was forged is named', async () => {
  const db = await withEvents(3);
  await sequenceEvents(db, { limit: 2 });
  const [third] = (await db.read.select().from(events).orderBy(asc(events.id))).slice(2);
  await db.transaction((tx) =>
    tx
      .insert(eventChain)
      .values({ position: 3, eventId: third!.id, previousHash: 'f'.repeat(64), hash: 'e'.repeat(64) }),
  );
  expect(await checkChain(db.read)).toEqual([
    { position: 3, fault: 'link_broken' },
    { position: 3, fault: 'event_changed' },
  ]);
});

it('nobody changes or deletes what the record says', async () => {
  const db = await withEvents(1);
  const changed = db.transaction((tx) => tx.update(events).set({ actor: 'someone' }));
  expect(isRecordViolation(await changed.catch((error: unknown) => error))).toBe(true);
  const deleted = db.transaction((tx) => tx.delete(events));
  expect(isRecordViolation(await deleted.catch((error: unknown) => error))).toBe(true);
  expect(await db.read.select().from(events)).toHaveLength(1);
});
