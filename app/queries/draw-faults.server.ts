import type { Read } from 'db/database';
import { draws } from 'db/schema/selection';
import { asc } from 'drizzle-orm';
import type { DrawFault } from '~/domain/draw/verify';
import { drawStanding } from './draw-standing.server';

/** Every draw held against its entries and the record of events: what differs was changed by hand. */
export async function drawFaults(read: Read): Promise<(DrawFault & { draw: string })[]> {
  const found: (DrawFault & { draw: string })[] = [];
  for (const draw of await read.select().from(draws).orderBy(asc(draws.announcedAt))) {
    const { faults } = await drawStanding(read, draw);
    found.push(...faults.map((fault) => ({ ...fault, draw: draw.number })));
  }
  return found;
}
