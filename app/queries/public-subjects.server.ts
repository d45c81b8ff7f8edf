import type { Read } from 'db/database';
import { feedback } from 'db/schema/answers';
import { comments } from 'db/schema/comments';
import { consultations } from 'db/schema/consultations';
import { documents } from 'db/schema/documents';
import { drafts } from 'db/schema/drafts';
import { meetings } from 'db/schema/meetings';
import { moderations } from 'db/schema/moderation';
import { and, count, eq, gt, isNotNull, lte } from 'drizzle-orm';

/**
 * Everything public at `now` that can be searched, as `consultation/K7QF-…`, each with a text that changes when what is public
 * of it does. What has been published is frozen, so a hash or the moment of publication is enough; of a report also how often a
 * desk looked at its opinions since.
 */
export async function publicSubjects(read: Read, now: Date): Promise<Map<string, string>> {
  const notices = await read
    .select({ number: consultations.number, hash: consultations.snapshotHash })
    .from(consultations)
    .where(lte(consultations.publishedAt, now));
  const answers = await read
    .select({ id: consultations.id, number: consultations.number, hash: feedback.reportHash })
    .from(feedback)
    .innerJoin(consultations, eq(consultations.id, feedback.consultationId))
    .where(lte(feedback.publishedAt, now));
  const looked = await moderationsAfterAnswers(read);
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
    ...answers.map(({ id, number, hash }) => [`feedback/${number}`, `${hash}${looked.get(id) ?? ''}`] as const),
    ...held.map(({ number, at }) => [`meeting/${number}`, at!.toISOString()] as const),
    ...texts.map(({ number, hash }) => [`document/${number}`, hash] as const),
  ]);
}

async function moderationsAfterAnswers(read: Read): Promise<Map<string, string>> {
  const rows = await read
    .select({ id: feedback.consultationId, times: count() })
    .from(moderations)
    .innerJoin(comments, eq(comments.id, moderations.commentId))
    .innerJoin(
      feedback,
      and(eq(feedback.consultationId, comments.consultationId), gt(moderations.decidedAt, feedback.publishedAt)),
    )
    .groupBy(feedback.consultationId);
  return new Map(rows.map(({ id, times }) => [id, ` ${times}`]));
}
