import type { Read } from 'db/database';
import { dockets } from 'db/schema/dockets';
import { units } from 'db/schema/people';
import { subscriptions } from 'db/schema/subscriptions';
import { eq } from 'drizzle-orm';

/** What the letters behind a personal link are about; nothing when they were ended or never asked for. */
export async function subscriptionBehind(read: Read, tokenHash: string) {
  const { scope, target, confirmedAt } = subscriptions;
  const [row] = await read
    .select({ scope, confirmedAt, unit: units.name, docket: dockets.title })
    .from(subscriptions)
    .leftJoin(units, eq(units.id, target))
    .leftJoin(dockets, eq(dockets.id, target))
    .where(eq(subscriptions.tokenHash, tokenHash));
  if (!row) return undefined;
  return { scope: row.scope, about: row.unit ?? row.docket ?? '', isConfirmed: row.confirmedAt !== null };
}
