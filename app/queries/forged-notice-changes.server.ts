import type { Read } from 'db/database';
import { canonicalJson } from 'db/record';
import type { consultationChanges } from 'db/schema/consultation-changes';
import { consultations } from 'db/schema/consultations';
import { events } from 'db/schema/record';
import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { NoticeSnapshot } from '~/domain/consultation/notice-snapshot';
import { consultationChangeKinds } from '~/domain/vocabulary';
import type { GateFault } from './gate-fault';
import { changeRows } from './notice-changes.server';

const types = consultationChangeKinds.map((kind) => `consultation.${kind}` as const);

/** Names notices whose closing or ways to comment are not those of their last recorded change, and changes that no event knows. */
export async function forgedNoticeChanges(read: Read): Promise<GateFault[]> {
  const published = await read
    .select({ id: consultations.id })
    .from(consultations)
    .where(isNotNull(consultations.publishedAt))
    .orderBy(asc(consultations.id));
  const faults: GateFault[] = [];
  for (const { id } of published) faults.push(...(await faultsOf(read, id)));
  return faults;
}

async function faultsOf(read: Read, id: string): Promise<GateFault[]> {
  const [row] = await read.select().from(consultations).where(eq(consultations.id, id));
  const changes = await changeRows(read, id);
  const said = await read
    .select({ data: events.data })
    .from(events)
    .where(and(inArray(events.type, types), eq(events.subject, id)));
  const recorded = new Set(said.map(({ data }) => markOf(JSON.parse(data))));
  const unknown = changes.filter((change) => !recorded.has(markOf({ ...change, change: change.id })));
  const faults: GateFault[] = unknown.map((change) => ({ fault: 'notice_change_not_recorded', id: change.id }));
  if (!row?.snapshot) return faults;
  const { closesAt } = (JSON.parse(row.snapshot) as NoticeSnapshot).consultation;
  // Never earlier: the closing in force is the latest of all, whatever a clock that was set back made of their order.
  const last = [closesAt, ...changes.flatMap(({ after }) => after.closesAt ?? [])].sort().at(-1);
  if (row.closesAt.toISOString() !== last) faults.push({ fault: 'closing_changed', id });
  return faults;
}

type Change = Pick<typeof consultationChanges.$inferSelect, 'before' | 'after' | 'reason'> & { change: string };
const markOf = ({ change, before, after, reason }: Change) => canonicalJson({ change, before, after, reason });
