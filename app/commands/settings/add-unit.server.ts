import { units } from 'db/schema/people';
import { type Act, forbidden, type Outcome, record, refused, transact } from '../act.server';

/** Adds a unit under another one. Answers with its id. */
export async function addUnit(act: Act, unit: { name: string; parentId?: string }): Promise<Outcome<string>> {
  const no = act.actor.kind === 'system' ? [] : forbidden(act, 'account.manage', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const [row] = await tx
      .insert(units)
      .values({ name: unit.name, parentId: unit.parentId ?? null, createdAt: act.now })
      .returning({ id: units.id });
    await record(tx, act, { type: 'settings.changed', subject: row!.id, data: { unit: unit.name } });
    return row!.id;
  });
}
