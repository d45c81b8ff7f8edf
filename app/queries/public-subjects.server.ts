import type { Read } from 'db/database';
import { feedback } from 'db/schema/answers';
import { comments } from 'db/schema/comments';
import { consultations } from 'db/schema/consultations';
import { documents } from 'db/schema/documents';
import { drafts } from 'db/schema/drafts';
import { moderations } from 'db/schema/moderation';
import { and, count, eq, gt, lte } from 'drizzle-orm';
import { announcedActivities } from './activities-list.server';
import { latestCatalogues } from './catalogue.server';
import { standingHashes } from './meeting-versions.server';

/**
 * Everything public at `now` that can be searched, as `consultation/K7QF-…`, each with a text that changes when what is public
 * of it does. What has been published is frozen, so a hash or the moment of publication is enough; of a report also how often a
 * desk looked at its opinions since, of a meeting also when somebody last agreed to be named, or no longer.
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
  const held = await standingHashes(read);
  const texts = await read
    .select({ number: documents.documentNumber, hash: drafts.textHash })
    .from(documents)
    .innerJoin(drafts, eq(drafts.id, documents.draftId))
    .where(lte(documents.publishedAt, now));
  const announced = await announcedActivities(read, now);
  const catalogues = await latestCatalogues(read, now);
  return new Map([
    ...notices.map(({ number, hash }) => [`consultation/${number}`, hash ?? ''] as const),
    ...answers.map(({ id, number, hash }) => [`feedback/${number}`, `${hash}${looked.get(id) ?? ''}`] as const),
    ...held.map(({ number, state }) => [`meeting/${number}`, state] as const),
    ...announced.map(({ number, updated }) => [`activity/${number}`, updated.toISOString()] as const),
    ...catalogues.map(({ year, contentHash }) => [`catalogue/${year}`, contentHash] as const),
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
