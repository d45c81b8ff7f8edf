import type { Read } from 'db/database';
import { canonicalJson, sha256 } from 'db/record';
import { activities } from 'db/schema/activities';
import { materials } from 'db/schema/review-work';
import { isNotNull } from 'drizzle-orm';
import type { GateFault } from './gate-fault';
import { recordedEvents } from './recorded-events.server';

/**
 * Names what stands for a step before the review and was written or changed past the commands: files and reasons of the list of
 * materials, and what was published of a hearing or another activity.
 */
export async function forgedSteps(read: Read): Promise<GateFault[]> {
  return [...(await forgedMaterials(read)), ...(await changedActivities(read))];
}

async function forgedMaterials(read: Read): Promise<GateFault[]> {
  const rows = await read.select().from(materials);
  const ids = rows.map(({ id }) => id);
  const said = await recordedEvents(read, ['material.handed_in'], ids);
  const gone = await recordedEvents(read, ['material.taken_back'], ids);
  return rows
    .filter(({ id, item, file, reason }) => {
      const event = said.get(id);
      // Events from before the gate asked for the steps do not know the reason.
      const sameReason = event?.reasonHash === undefined || event.reasonHash === sha256(reason);
      return event?.item !== item || event.file !== (file ?? '') || !sameReason;
    })
    .concat(rows.filter(({ id, removedAt }) => removedAt === null && gone.has(id)))
    .map(({ id }) => ({ fault: 'material_not_recorded', id }));
}

async function changedActivities(read: Read): Promise<GateFault[]> {
  const rows = await read.select().from(activities).where(isNotNull(activities.reportedAt));
  const ids = rows.map(({ id }) => id);
  const said = await recordedEvents(read, ['activity.reported'], ids);
  return rows
    .filter(({ id, result }) => {
      const event = said.get(id);
      return !event || (event.resultHash !== undefined && event.resultHash !== sha256(canonicalJson(result)));
    })
    .map(({ id }) => ({ fault: 'activity_changed', id }));
}
