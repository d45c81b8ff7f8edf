import type { Database, Tx } from 'db/database';
import { canonicalJson } from 'db/record';
import { consultations } from 'db/schema/consultations';
import { dockets } from 'db/schema/dockets';
import { webhooks } from 'db/schema/interface';
import { eventChain, events, jobs } from 'db/schema/record';
import { and, asc, eq, gt, isNotNull, isNull, lte } from 'drizzle-orm';
import type { WebhookKind } from '~/domain/interface/scopes';
import { timelineEntry } from '~/domain/timeline';

type Webhook = typeof webhooks.$inferSelect;
type Told = { id: string; kind: WebhookKind; at: Date; docket: string | null; facts: Record<string, string | number> };

const atOnce = 200;

/** The kind of the jobs that deliver. */
export const deliveryJob = 'webhook';

/**
 * Makes out a delivery for everything that happened since the last time and that a webhook wants to hear of: events of the
 * record in their order, openings and closings by the clock. What is told is what the public may read. Twice the same is one
 * delivery. Gives how many events were looked at, `limit` at most for each webhook.
 */
export function makeOutDeliveries(db: Database, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    let seen = 0;
    for (const webhook of await tx.select().from(webhooks).where(isNull(webhooks.endedAt))) {
      const { told, through, count } = await happened(tx, webhook);
      seen += count;
      for (const one of [...told, ...(await cameByClock(tx, webhook, now))]) await makeOut(tx, webhook, one, now);
      await tx.update(webhooks).set({ readThrough: through, timesThrough: now }).where(eq(webhooks.id, webhook.id));
    }
    return seen;
  });
}

async function happened(tx: Tx, { kinds, readThrough }: Webhook) {
  const rows = await tx
    .select({ position: eventChain.position, event: events, docket: dockets.number })
    .from(eventChain)
    .innerJoin(events, eq(events.id, eventChain.eventId))
    .leftJoin(dockets, eq(dockets.id, events.docketId))
    .where(gt(eventChain.position, readThrough))
    .orderBy(asc(eventChain.position))
    .limit(atOnce);
  const told = rows.flatMap(({ event, docket }): Told[] => {
    const kind = kinds.find((one) => one === event.type);
    const data = JSON.parse(event.data) as Record<string, string>;
    // A published meeting is not yet a step of one docket: it is told by its number.
    const facts =
      kind === 'meeting.published' ? { number: data.number ?? '' } : timelineEntry({ ...event, data })?.facts;
    return kind && facts ? [{ id: event.id, kind, at: event.at, docket, facts }] : [];
  });
  return { told, through: rows.at(-1)?.position ?? readThrough, count: rows.length };
}

/** Openings and closings between the last look and now. One that was published after its day opened when it was published. */
async function cameByClock(tx: Tx, { kinds, timesThrough }: Webhook, now: Date): Promise<Told[]> {
  const rows = await tx
    .select({ round: consultations, docket: dockets.number })
    .from(consultations)
    .innerJoin(dockets, eq(dockets.id, consultations.docketId))
    .where(
      and(
        isNotNull(consultations.publishedAt),
        gt(consultations.closesAt, timesThrough),
        lte(consultations.opensAt, now),
        isNull(dockets.terminatedAt),
      ),
    );
  return rows.flatMap(({ round: { id, number, opensAt, closesAt, publishedAt }, docket }) => {
    const opened = new Date(Math.max(opensAt.getTime(), publishedAt!.getTime()));
    const moments = [
      { kind: 'consultation.opened', at: opened },
      { kind: 'consultation.closed', at: closesAt },
    ] as const;
    return moments
      .filter(({ kind, at }) => kinds.includes(kind) && at > timesThrough && at <= now)
      .map(({ kind, at }) => ({ id: `${id}:${kind}:${at.getTime()}`, kind, at, docket, facts: { number } }));
  });
}

async function makeOut(tx: Tx, webhook: Webhook, { id, kind, at, docket, facts }: Told, now: Date): Promise<void> {
  const body = canonicalJson({ id, type: kind, at: at.toISOString(), docket, facts });
  await tx
    .insert(jobs)
    .values({
      kind: deliveryJob,
      dedupe: `${webhook.id}:${id}`,
      payload: { webhook: webhook.id, type: kind, body },
      runAt: now,
    })
    .onConflictDoNothing({ target: [jobs.kind, jobs.dedupe] });
}
