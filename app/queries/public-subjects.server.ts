import type { Read } from 'db/database';
import { feedback } from 'db/schema/answers';
import { consultations } from 'db/schema/consultations';
import { documents } from 'db/schema/documents';
import { drafts } from 'db/schema/drafts';
import { meetings } from 'db/schema/meetings';
import { eq, isNotNull, lte } from 'drizzle-orm';

/**
 * Everything public at `now` that can be searched, as `consultation/K7QF-…`, each with a text that changes when what is public
 * of it does. What has been published is frozen, so a hash or the moment of publication is enough.
 */
export async function publicSubjects(read: Read, now: Date): Promise<Map<string, string>> {
  const notices = await read
    .select({ number: consultations.number, hash: consultations.snapshotHash })
    .from(consultations)
    .where(lte(consultations.publishedAt, now));
  const answers = await read
    .select({ number: consultations.number, hash: feedback.reportHash })
    .from(feedback)
    .innerJoin(consultations, eq(consultations.id, feedback.consultationId))
    .where(lte(feedback.publishedAt, now));
  const held = await read
    .select({ number: meetings.number, at: meetings.publishedAt })
    .from(meetings)
    .where(isNotNull(meetings.publishedAt));
  const texts = await read
    .select({ number: documents.documentNumber, hash: drafts.textHash })
    .from(documents)
    .innerJoin(drafts, eq(drafts.id, documents.draftId))
    .where(lte(documents.publishedAt, now));
  return new Map([
    ...notices.map(({ number, hash }) => [`consultation/${number}`, hash ?? ''] as const),
    ...answers.map(({ number, hash }) => [`feedback/${number}`, hash] as const),
    ...held.map(({ number, at }) => [`meeting/${number}`, at!.toISOString()] as const),
    ...texts.map(({ number, hash }) => [`document/${number}`, hash] as const),
  ]);
}
