import { apiClients } from 'db/schema/interface';
import { and, eq, isNull } from 'drizzle-orm';
import { type Act, forbidden, type Outcome, Refusal, record, refuseIf, transact } from '../act.server';
import { keyColumns, newKey } from './create.server';

/**
 * Gives a client another key; the former one is worth nothing from this moment. The client stays the same: what it was allowed,
 * and the answers that it already got under its idempotency keys.
 */
export function changeKey(act: Act, { clientId }: { clientId: string }): Promise<Outcome<{ key: string }>> {
  const key = newKey();
  return transact(act, async (tx) => {
    if (act.actor.kind !== 'system') refuseIf(forbidden(act, 'interface.manage', []));
    const changed = await tx
      .update(apiClients)
      .set(keyColumns(key))
      .where(and(eq(apiClients.id, clientId), isNull(apiClients.revokedAt)))
      .returning({ id: apiClients.id });
    if (changed.length === 0) throw new Refusal([{ code: 'not_found' }]);
    await record(tx, act, { type: 'api_client.key_changed', subject: clientId });
    return { key };
  });
}
