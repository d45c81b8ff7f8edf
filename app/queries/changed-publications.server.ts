import type { Read } from 'db/database';
import { sha256 } from 'db/record';
import { feedback } from 'db/schema/answers';
import { consultations } from 'db/schema/consultations';
import { asc, eq, isNotNull } from 'drizzle-orm';
import type { GateFault } from './gate-fault';
import { recordedEvents } from './recorded-events.server';

/** Names notices and feedback reports that no longer say what was published: against their hash, and against the record. */
export async function changedPublications(read: Read): Promise<GateFault[]> {
  const published = await read
    .select({ id: consultations.id })
    .from(consultations)
    .where(isNotNull(consultations.publishedAt))
    .orderBy(asc(consultations.id));
  const faults: GateFault[] = [];
  // One at a time: a snapshot holds a whole draft.
  for (const { id } of published) faults.push(...(await faultsOf(read, id)));
  return faults;
}

async function faultsOf(read: Read, id: string): Promise<GateFault[]> {
  const [row] = await read
    .select({ notice: consultations, answer: feedback })
    .from(consultations)
    .leftJoin(feedback, eq(feedback.consultationId, consultations.id))
    .where(eq(consultations.id, id));
  if (!row) return [];
  const { notice, answer } = row;
  const said = async (type: 'consultation.published' | 'feedback.published') =>
    (await recordedEvents(read, [type], [id])).get(id);
  const faults: GateFault[] = [];
  const shown = (await said('consultation.published'))?.snapshotHash;
  if (!sameHash([notice.snapshotHash, shown], notice.snapshot)) faults.push({ fault: 'snapshot_changed', id });
  const reported = (await said('feedback.published'))?.reportHash;
  const same = answer ? sameHash([answer.reportHash, reported], answer.report) : reported === undefined;
  if (!same) faults.push({ fault: 'report_changed', id });
  return faults;
}

const sameHash = (hashes: unknown[], text: string | null): boolean =>
  text !== null && hashes.every((hash) => hash === sha256(text));
