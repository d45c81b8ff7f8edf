import type { Read } from 'db/database';
import { dockets } from 'db/schema/dockets';
import { units } from 'db/schema/people';
import { desc, eq } from 'drizzle-orm';

/** The dockets of the desk, newest first. */
export const docketsList = (read: Read, limit = 100) =>
  read
    .select({
      number: dockets.number,
      title: dockets.title,
      unit: units.name,
      createdAt: dockets.createdAt,
      terminatedAt: dockets.terminatedAt,
    })
    .from(dockets)
    .innerJoin(units, eq(units.id, dockets.leadUnitId))
    .orderBy(desc(dockets.createdAt), desc(dockets.id))
    .limit(limit);
