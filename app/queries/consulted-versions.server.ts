import type { Read } from 'db/database';
import { consultations } from 'db/schema/consultations';
import { drafts } from 'db/schema/drafts';
import { and, desc, eq, isNotNull } from 'drizzle-orm';

/** The draft that the public saw last and the latest review draft of a docket (or the one named), by id; null where there is none. */
export async function consultedAndSubmitted(read: Read, docketId: string, draftId?: string | null) {
  const [round] = await read
    .select({ draftId: consultations.draftId })
    .from(consultations)
    .where(and(eq(consultations.docketId, docketId), isNotNull(consultations.publishedAt)))
    .orderBy(desc(consultations.round))
    .limit(1);
  const [review] = await read
    .select({ id: drafts.id })
    .from(drafts)
    .where(and(eq(drafts.docketId, docketId), eq(drafts.stage, 'review'), draftId ? eq(drafts.id, draftId) : undefined))
    .orderBy(desc(drafts.version))
    .limit(1);
  return { consulted: round?.draftId ?? null, submitted: review?.id ?? null };
}
