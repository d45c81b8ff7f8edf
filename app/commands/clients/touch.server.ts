import type { Database } from 'db/database';
import { apiClients } from 'db/schema/interface';
import { and, eq, isNull, lte, or } from 'drizzle-orm';

const minute = 60_000;

/** Notes that a key was used, at most once a minute: reading must not become writing. */
export async function touchClient(
  db: Database,
  { id, lastUsedAt }: { id: string; lastUsedAt: Date | null },
  now: Date,
): Promise<void> {
  const before = new Date(now.getTime() - minute);
  if (lastUsedAt && lastUsedAt > before) return;
  await db.transaction((tx) =>
    tx
      .update(apiClients)
      .set({ lastUsedAt: now })
      .where(and(eq(apiClients.id, id), or(isNull(apiClients.lastUsedAt), lte(apiClients.lastUsedAt, before)))),
  );
}
