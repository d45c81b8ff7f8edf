import type { Read } from 'db/database';
import { consultations } from 'db/schema/consultations';
import { drafts } from 'db/schema/drafts';
import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { noticeDays, refusalsToPublish } from '~/domain/consultation/refusals-to-publish';
import { docketFacts } from './docket-facts.server';
import { noticeFacts } from './notice-facts.server';

/** The notice that is being prepared (or was last published), and whether it may go out at `now`. */
export async function noticePage(read: Read, docketNumber: string, now: Date) {
  const docket = await docketFacts(read, { number: docketNumber });
  if (!docket) return undefined;
  const confirmed = await read
    .select({ id: drafts.id, version: drafts.version, stage: drafts.stage })
    .from(drafts)
    .where(and(eq(drafts.docketId, docket.id), eq(drafts.stage, 'consultation'), isNotNull(drafts.confirmedAt)))
    .orderBy(desc(drafts.version));
  const [latest] = await read
    .select()
    .from(consultations)
    .where(eq(consultations.docketId, docket.id))
    .orderBy(desc(consultations.round))
    .limit(1);
  return { docketNumber, drafts: confirmed, consultation: latest && (await preparedNotice(read, latest, now)) };
}

async function preparedNotice(read: Read, row: typeof consultations.$inferSelect, now: Date) {
  const notice = await noticeFacts(read, row.id, now);
  const { period } = notice!.facts;
  const { id, number, draftId, channels, shortenedReason, publishedAt } = row;
  const { countedDays, inclusiveDays, unit, minimum, reasons } = period;
  return {
    id,
    number,
    draftId,
    channels,
    shortenedReason,
    publishedAt,
    days: noticeDays(row),
    period: { countedDays, inclusiveDays, unit, reasons, minimum: minimum.binding },
    refusals: publishedAt ? [] : refusalsToPublish(notice!.facts, now),
  };
}
