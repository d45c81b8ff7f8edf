import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { and, asc, desc, eq, gte, isNull } from 'drizzle-orm';
import type { EventType } from '../app/domain/events';
import type { Database, Read, Tx } from './database';
import { firstIdAt, idTime } from './ids';
import { eventChain, events } from './schema/record';

export type NewEvent = {
  type: EventType;
  at: Date;
  actor: string;
  docketId?: string | undefined;
  subject: string;
  data?: Record<string, unknown> | undefined;
};

/** RFC 8785 text of a value: what is hashed and signed. Throws on what JSON cannot say. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('this value has no JSON form');
  return text;
}

export const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Writes an event. It gets its place in the chain within seconds, from the sequencer. */
export async function recordEvent(tx: Tx, event: NewEvent): Promise<void> {
  await tx.insert(events).values({
    type: event.type,
    at: event.at,
    actor: event.actor,
    docketId: event.docketId ?? null,
    subject: event.subject,
    data: canonicalJson(event.data ?? {}),
  });
}

type EventRow = typeof events.$inferSelect;

/** The hash of one link: over the previous hash and everything the event says. */
export function linkHash(previousHash: string, event: EventRow): string {
  const { id, type, at, actor, docketId, subject, data } = event;
  return sha256(canonicalJson({ previousHash, id, type, at: at.toISOString(), actor, docketId, subject, data }));
}

const genesis = '0'.repeat(64);

// An event may be committed after one that was written later, but hardly by so many milliseconds.
const overtaking = 10_000;
const rowsAtOnce = 100;

/**
 * Chains up to `limit` events that have no place yet, in the order in which they were written. Returns how many. It looks no
 * further back than shortly before the last one that has a place; with `all` it looks at every event, which takes its time in
 * an old installation and finds what was written under a clock that went backwards.
 */
export function sequenceEvents(db: Database, { limit = 500, all = false } = {}): Promise<number> {
  return db.transaction(async (tx) => {
    const [head] = await tx.select().from(eventChain).orderBy(desc(eventChain.position)).limit(1);
    const since = head && !all ? gte(events.id, firstIdAt(idTime(head.eventId) - overtaking)) : undefined;
    const waiting = await tx
      .select({ event: events })
      .from(events)
      .leftJoin(eventChain, eq(eventChain.eventId, events.id))
      .where(and(isNull(eventChain.eventId), since))
      .orderBy(asc(events.id))
      .limit(limit);
    let { position, hash: previousHash } = head ?? { position: 0, hash: genesis };
    const links = waiting.map(({ event }) => {
      const link = { position: ++position, eventId: event.id, previousHash, hash: linkHash(previousHash, event) };
      previousHash = link.hash;
      return link;
    });
    for (let at = 0; at < links.length; at += rowsAtOnce) {
      await tx.insert(eventChain).values(links.slice(at, at + rowsAtOnce));
    }
    return links.length;
  });
}

export type ChainFault = { position: number; fault: 'event_changed' | 'link_broken' | 'gap' };

/** Walks the whole chain again and names every link that does not fit. An empty list means the record is sound. */
export async function checkChain(read: Read): Promise<ChainFault[]> {
  const links = await read
    .select({ link: eventChain, event: events })
    .from(eventChain)
    .innerJoin(events, and(eq(events.id, eventChain.eventId)))
    .orderBy(asc(eventChain.position));
  const faults: ChainFault[] = [];
  let expected = { position: 1, previousHash: genesis };
  for (const { link, event } of links) {
    if (link.position !== expected.position) faults.push({ position: expected.position, fault: 'gap' });
    if (link.previousHash !== expected.previousHash) faults.push({ position: link.position, fault: 'link_broken' });
    if (linkHash(link.previousHash, event) !== link.hash)
      faults.push({ position: link.position, fault: 'event_changed' });
    expected = { position: link.position + 1, previousHash: link.hash };
  }
  return faults;
}
