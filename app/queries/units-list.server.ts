import type { Read } from 'db/database';
import { units } from 'db/schema/people';
import { asc } from 'drizzle-orm';

/** Every unit, in the order in which the county entered them. */
export const unitsList = (read: Read) =>
  read.select({ id: units.id, name: units.name, parentId: units.parentId }).from(units).orderBy(asc(units.id));
