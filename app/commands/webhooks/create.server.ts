import { randomBytes } from 'node:crypto';
import { webhooks } from 'db/schema/interface';
import { eventChain } from 'db/schema/record';
import { max } from 'drizzle-orm';
import { z } from 'zod';
import { refusalsToTell } from '~/domain/interface/refusals-to-tell';
import { webhookKinds } from '~/domain/interface/scopes';
import { type Act, forbidden, type Outcome, record, refuseIf, transact } from '../act.server';

export const newWebhook = z.object({
  address: z.string().trim().min(1, 'required').max(500, 'tooLong'),
  kinds: z.array(z.enum(webhookKinds, 'chooseOne')).min(1, 'chooseOne'),
});

/** A secret that signs deliveries. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64url')}`;

/**
 * Has another system told of what happens from now on. The secret that signs the deliveries is given here and never again.
 * `allowedHosts` are those on a private network that the operator listed.
 */
export function createWebhook(
  act: Act,
  { address, kinds }: z.output<typeof newWebhook>,
  allowedHosts: readonly string[],
): Promise<Outcome<{ webhookId: string; secret: string }>> {
  const secret = newSecret();
  return transact(act, async (tx) => {
    refuseIf(forbidden(act, 'interface.manage', []));
    refuseIf(refusalsToTell(address, allowedHosts));
    const [head] = await tx.select({ position: max(eventChain.position) }).from(eventChain);
    const [row] = await tx
      .insert(webhooks)
      .values({
        address,
        kinds,
        secret,
        createdAt: act.now,
        readThrough: head?.position ?? 0,
        timesThrough: act.now,
      })
      .returning({ id: webhooks.id });
    await record(tx, act, { type: 'webhook.created', subject: row!.id, data: { kinds } });
    return { webhookId: row!.id, secret };
  });
}
