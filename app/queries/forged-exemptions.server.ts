import type { Read } from 'db/database';
import { exemptions } from 'db/schema/consultations';
import { asc, isNotNull } from 'drizzle-orm';
import type { GateFault } from './gate-fault';
import { recordedEvents } from './recorded-events.server';

/** Names exceptions that their own requester decided, and decisions that the record of events does not know. */
export async function forgedExemptions(read: Read): Promise<GateFault[]> {
  const decided = await read
    .select()
    .from(exemptions)
    .where(isNotNull(exemptions.decision))
    .orderBy(asc(exemptions.id));
  const said = await recordedEvents(
    read,
    ['exemption.decided'],
    decided.map(({ id }) => id),
  );
  return decided.flatMap(({ id, requestedBy, decidedBy, decision, ground, decidedPost, publicLine }) => {
    const recorded = said.get(id);
    const isRecorded =
      recorded?.decision === decision &&
      recorded?.ground === ground &&
      recorded?.post === decidedPost &&
      recorded?.publicLine === (publicLine ?? '');
    const faults: GateFault[] = [];
    if (decidedBy === requestedBy) faults.push({ fault: 'exemption_decided_by_requester', id });
    if (!isRecorded) faults.push({ fault: 'exemption_not_recorded', id });
    return faults;
  });
}
