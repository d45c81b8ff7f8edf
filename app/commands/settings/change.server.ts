import { settings } from 'db/schema/record';
import { type Act, actorId, forbidden, type Outcome, record, refused, transact } from '../act.server';

/** Sets one county setting. The record keeps what it was set to. */
export async function changeSetting(act: Act, key: string, value: unknown): Promise<Outcome> {
  const no = act.actor.kind === 'system' ? [] : forbidden(act, 'account.manage', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const row = { value, changedBy: actorId(act.actor), changedAt: act.now };
    await tx
      .insert(settings)
      .values({ key, ...row })
      .onConflictDoUpdate({ target: settings.key, set: row });
    await record(tx, act, { type: 'settings.changed', subject: key, data: { value } });
  });
}
