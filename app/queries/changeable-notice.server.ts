import type { Read } from 'db/database';
import { consultations } from 'db/schema/consultations';
import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { closingDay } from '~/domain/calendar/day';
import { phaseAt } from '~/domain/period/phase';
import { consultationFacts } from './consultation-facts.server';
import { docketFacts } from './docket-facts.server';
import { noticeChanges } from './notice-changes.server';

/** The last published notice of a docket as it may be changed at `now`; all but the number empty where none is public. */
export async function changeableNotice(read: Read, docketNumber: string, now: Date) {
  const docket = await docketFacts(read, { number: docketNumber });
  if (!docket) return undefined;
  const [row] = await read
    .select({ id: consultations.id, channels: consultations.channels })
    .from(consultations)
    .where(and(eq(consultations.docketId, docket.id), isNotNull(consultations.publishedAt)))
    .orderBy(desc(consultations.round))
    .limit(1);
  const facts = row && (await consultationFacts(read, { id: row.id }));
  if (!facts) return { consultationId: null, phase: null, closesOn: null, channels: {}, changes: [] };
  return {
    consultationId: facts.id,
    phase: phaseAt(facts, now),
    closesOn: closingDay(facts.closesAt),
    channels: row.channels,
    changes: await noticeChanges(read, facts.id),
  };
}
