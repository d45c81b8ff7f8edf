import type { Logger } from 'pino';
import { type ClaimedJob, claimJob } from '~/commands/jobs/claim.server';
import { finishJob, postponeJob } from '~/commands/jobs/settle.server';
import { deliveryJob, makeOutDeliveries } from '~/commands/webhooks/make-out.server';
import type { Running } from '~/http/load-context.server';
import { webhookTarget } from '~/queries/webhooks-desk.server';
import { postDelivery } from './post';

/** Longer than posting can take: whoever claimed a delivery and died gives it free after it. */
const lease = 60_000;

/** Tells other systems what happened, at each call: makes out deliveries, and sends what is due, the oldest first. Gives how many arrived. */
export function webhookDeliverer(
  { db, clock }: Pick<Running, 'db' | 'clock'>,
  allowedHosts: readonly string[],
  log: Logger,
  stopped: AbortSignal,
) {
  return async (): Promise<number> => {
    while ((await makeOutDeliveries(db, clock())) > 0 && !stopped.aborted);
    let arrived = 0;
    while (!stopped.aborted) {
      const job = await claimJob(db, deliveryJob, lease, clock());
      if (!job) break;
      const fault = await deliver(job);
      if (fault === undefined) {
        await finishJob(db, job, clock());
        arrived += 1;
        continue;
      }
      const { givenUp } = await postponeJob(db, job, fault, clock());
      log.warn({ delivery: job.id, fault, givenUp }, 'a webhook could not be delivered');
    }
    return arrived;
  };

  /** What went wrong; nothing when it arrived, or when nobody wants to be told any more. */
  async function deliver({ id, payload }: ClaimedJob): Promise<string | undefined> {
    const { webhook = '', type = '', body = '' } = payload;
    const target = await webhookTarget(db.read, webhook, clock());
    if (!target) return undefined;
    return postDelivery({ id, type, body, ...target }, allowedHosts, clock()).then(
      () => undefined,
      (error: NodeJS.ErrnoException) => error.code ?? error.message,
    );
  }
}
