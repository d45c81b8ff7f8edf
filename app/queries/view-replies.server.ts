import type { Read } from 'db/database';
import { units } from 'db/schema/people';
import { viewReplies } from 'db/schema/views';
import { asc, eq, inArray } from 'drizzle-orm';

/** The latest report of the responsible unit on each view, with the unit's name. */
export async function latestReplies(read: Read, viewIds: string[]) {
  const rows = await read
    .select({ reply: viewReplies, unit: units.name })
    .from(viewReplies)
    .innerJoin(units, eq(units.id, viewReplies.unitId))
    .where(inArray(viewReplies.viewId, viewIds))
    .orderBy(asc(viewReplies.repliedAt), asc(viewReplies.id));
  return new Map(rows.map(({ reply, unit }) => [reply.viewId, { ...reply, unit }]));
}
