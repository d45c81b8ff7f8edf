import type { Read } from 'db/database';
import { webhooks } from 'db/schema/interface';
import { jobs } from 'db/schema/record';
import { desc, eq } from 'drizzle-orm';

const most = 100;

/** The webhooks, and the latest deliveries with how often they were tried and what went wrong last. Never a secret. */
export async function webhooksDesk(read: Read) {
  const { id, address, kinds, createdAt, endedAt } = webhooks;
  const hooks = await read
    .select({ id, address, kinds, createdAt, endedAt })
    .from(webhooks)
    .orderBy(desc(createdAt), desc(id));
  const deliveries = await read.select().from(jobs).where(eq(jobs.kind, 'webhook')).orderBy(desc(jobs.id)).limit(most);
  return {
    hooks,
    deliveries: deliveries.map(({ id, payload, attempts, lastError, runAt, doneAt, givenUpAt }) => ({
      id,
      type: payload.type ?? '',
      address: hooks.find((hook) => hook.id === payload.webhook)?.address ?? '',
      attempts,
      lastError,
      at: doneAt ?? givenUpAt ?? runAt,
      state: doneAt ? ('done' as const) : givenUpAt ? ('givenUp' as const) : ('waiting' as const),
    })),
  };
}

/** Where a delivery goes and what signs it at `now`; nothing when the webhook was ended. */
export async function webhookTarget(read: Read, webhookId: string, now: Date) {
  const [row] = await read.select().from(webhooks).where(eq(webhooks.id, webhookId));
  if (!row || row.endedAt) return undefined;
  const former = row.formerSecret && row.formerUntil && row.formerUntil > now ? [row.formerSecret] : [];
  return { address: row.address, secrets: [row.secret, ...former] };
}
