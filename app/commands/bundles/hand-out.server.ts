import { sequenceEvents } from 'db/record';
import type { Variant } from '~/domain/bundle/manifest';
import { docketFacts } from '~/queries/docket-facts.server';
import { type Act, forbidden, type Outcome, Refusal, record, refuseIf, transact } from '../act.server';

const atOnce = 500;

/**
 * Notes that somebody takes the evidence bundle of a docket, before it is given: who, and whether with personal data. What has
 * happened so far gets its place in the chain first, so that the bundle holds all of it.
 */
export async function handOutBundle(
  act: Act,
  { docketId, variant }: { docketId: string; variant: Variant },
): Promise<Outcome> {
  const noted = await transact(act, async (tx) => {
    const docket = await docketFacts(tx, { id: docketId });
    if (!docket) throw new Refusal([{ code: 'not_found' }]);
    const permission = variant === 'full' ? 'bundle.full' : 'bundle.download';
    if (act.actor.kind !== 'system') refuseIf(forbidden(act, permission, docket.unitIds));
    await record(tx, act, { type: 'bundle.downloaded', docketId, subject: docketId, data: { variant } });
  });
  if (noted.ok) while ((await sequenceEvents(act.db, { limit: atOnce })) === atOnce);
  return noted;
}
