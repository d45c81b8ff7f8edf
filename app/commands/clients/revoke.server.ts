import { apiClients } from 'db/schema/interface';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { type Act, forbidden, type Outcome, Refusal, record, refuseIf, transact } from '../act.server';

export const revokedClient = z.object({ clientId: z.string() });

/** Takes a client's key out of use, at once and for good. */
export function revokeClient(act: Act, { clientId }: z.output<typeof revokedClient>): Promise<Outcome> {
  return transact(act, async (tx) => {
    if (act.actor.kind !== 'system') refuseIf(forbidden(act, 'interface.manage', []));
    const revoked = await tx
      .update(apiClients)
      .set({ revokedAt: act.now })
      .where(and(eq(apiClients.id, clientId), isNull(apiClients.revokedAt)))
      .returning({ id: apiClients.id });
    if (revoked.length === 0) throw new Refusal([{ code: 'not_found' }]);
    await record(tx, act, { type: 'api_client.revoked', subject: clientId });
  });
}
