import type { Read } from 'db/database';
import { checkChain } from 'db/record';
import { eventChain, events } from 'db/schema/record';
import { count, desc } from 'drizzle-orm';
import { gateFaults } from './gate-faults.server';

/** What `database check` finds now, with how far the chain reaches and how many events wait for their place. */
export async function recordCheck(read: Read) {
  const [last] = await read.select().from(eventChain).orderBy(desc(eventChain.position)).limit(1);
  const [all] = await read.select({ events: count() }).from(events);
  const chained = last?.position ?? 0;
  return {
    events: all?.events ?? 0,
    chained,
    waiting: (all?.events ?? 0) - chained,
    head: last?.hash ?? null,
    chain: await checkChain(read),
    gate: await gateFaults(read),
  };
}
