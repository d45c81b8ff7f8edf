import type { Read } from 'db/database';
import { dockets } from 'db/schema/dockets';
import { files } from 'db/schema/drafts';
import { reviews } from 'db/schema/review';
import { adviserViews, materials, reviewOpinions } from 'db/schema/review-work';
import { and, desc, eq, isNotNull } from 'drizzle-orm';

/** A stored file and how it is given out. */
export type Stored = { hash: string; mediaType: string; name?: string };

/** The file of an adviser's view on a submission; nothing when there is none. */
export async function adviserViewFile(read: Read, submissionId: string, viewId: string): Promise<Stored | undefined> {
  const [row] = await read
    .select({ hash: files.hash, mediaType: files.mediaType })
    .from(adviserViews)
    .innerJoin(reviews, eq(reviews.id, adviserViews.reviewId))
    .innerJoin(files, eq(files.hash, adviserViews.file))
    .where(and(eq(adviserViews.id, viewId), eq(reviews.submissionId, submissionId)));
  return row;
}

/** A file that was handed in as material of a docket, taken back or not: what was sent once stays readable. */
export async function materialFile(read: Read, docketNumber: string, materialId: string): Promise<Stored | undefined> {
  const [row] = await read
    .select({ hash: files.hash, mediaType: files.mediaType, name: materials.fileName })
    .from(materials)
    .innerJoin(dockets, eq(dockets.id, materials.docketId))
    .innerJoin(files, eq(files.hash, materials.file))
    .where(and(eq(materials.id, materialId), eq(dockets.number, docketNumber)));
  return row;
}

/** The document of the docket's latest review opinion in a format; for the public only one whose text was published. */
export async function latestOpinionFile(
  read: Read,
  docketNumber: string,
  format: 'docx' | 'pdf',
  reader: 'staff' | 'public',
): Promise<Stored | undefined> {
  const column = format === 'docx' ? reviewOpinions.word : reviewOpinions.pdf;
  const [row] = await read
    .select({ hash: files.hash, mediaType: files.mediaType, title: dockets.title })
    .from(reviewOpinions)
    .innerJoin(reviews, eq(reviews.id, reviewOpinions.reviewId))
    .innerJoin(dockets, eq(dockets.id, reviews.docketId))
    .innerJoin(files, eq(files.hash, column))
    .where(
      and(eq(dockets.number, docketNumber), reader === 'public' ? isNotNull(reviewOpinions.publishedAt) : undefined),
    )
    .orderBy(desc(reviews.acceptedAt))
    .limit(1);
  return row && { hash: row.hash, mediaType: row.mediaType, name: `${row.title}.${format}` };
}
