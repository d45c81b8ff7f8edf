import type { Read } from 'db/database';
import { eventChain, events } from 'db/schema/record';
import { and, asc, eq, gt, ne } from 'drizzle-orm';
import type { ChainedEvent } from '~/domain/bundle/manifest';

const pageSize = 500;

/**
 * The events of a docket with their places in the chain, in order, some at a time. That somebody took a bundle is an event too,
 * and the only one that is left out: otherwise no two bundles of the same record would be the same.
 */
export async function* bundleEvents(read: Read, docketId: string): AsyncGenerator<ChainedEvent> {
  for (let after = 0; ; ) {
    const page = await read
      .select({ link: eventChain, event: events })
      .from(eventChain)
      .innerJoin(events, eq(events.id, eventChain.eventId))
      .where(and(eq(events.docketId, docketId), ne(events.type, 'bundle.downloaded'), gt(eventChain.position, after)))
      .orderBy(asc(eventChain.position))
      .limit(pageSize);
    for (const { link, event } of page) {
      const { position, previousHash, hash } = link;
      yield { position, previousHash, hash, ...event, at: event.at.toISOString() };
    }
    if (page.length < pageSize) return;
    after = page.at(-1)!.link.position;
  }
}
