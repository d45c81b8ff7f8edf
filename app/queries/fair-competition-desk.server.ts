import type { Read } from 'db/database';
import { dockets } from 'db/schema/dockets';
import { documents } from 'db/schema/documents';
import { drafts, files } from 'db/schema/drafts';
import { fairCompetitionReviews } from 'db/schema/fair-competition';
import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { versionKey } from '~/domain/draft-version';
import { accountNames } from './account-names.server';
import type { DocketFacts } from './docket-facts.server';

/** The market regulator's conclusions on a docket, the latest first, and the review draft that the next one would be about. */
export async function fairCompetitionDesk(read: Read, docket: DocketFacts) {
  const draft = await latestReviewDraft(read, docket.id);
  const rows = await read
    .select({ review: fairCompetitionReviews, draft: { stage: drafts.stage, version: drafts.version } })
    .from(fairCompetitionReviews)
    .innerJoin(drafts, eq(drafts.id, fairCompetitionReviews.draftId))
    .where(eq(fairCompetitionReviews.docketId, docket.id))
    .orderBy(desc(fairCompetitionReviews.concludedAt), desc(fairCompetitionReviews.id));
  const names = await accountNames(
    read,
    rows.map(({ review }) => review.concludedBy),
  );
  return {
    number: docket.number,
    asked: docket.enterpriseRelated,
    terminated: docket.terminatedAt !== null,
    hasDraft: draft !== undefined,
    conclusions: rows.map(({ review, draft: reviewed }) => ({
      id: review.id,
      conclusion: review.conclusion,
      reason: review.reason,
      exceptionUntil: review.exceptionUntil,
      hasDocument: review.documentFile !== null,
      by: names.get(review.concludedBy) ?? '',
      at: review.concludedAt,
      version: versionKey(reviewed),
      isOfLatest: review.draftId === draft?.id,
    })),
  };
}

async function latestReviewDraft(read: Read, docketId: string) {
  const [draft] = await read
    .select({ id: drafts.id })
    .from(drafts)
    .where(and(eq(drafts.docketId, docketId), eq(drafts.stage, 'review'), isNotNull(drafts.confirmedAt)))
    .orderBy(desc(drafts.version))
    .limit(1);
  return draft;
}

/** The written opinion behind a conclusion: its hash in the store and its type; `undefined` when there is none. */
export async function fairCompetitionDocument(read: Read, docketNumber: string, reviewId: string) {
  const [row] = await read
    .select({ number: dockets.number, hash: files.hash, mediaType: files.mediaType })
    .from(fairCompetitionReviews)
    .innerJoin(dockets, eq(dockets.id, fairCompetitionReviews.docketId))
    .innerJoin(files, eq(files.hash, fairCompetitionReviews.documentFile))
    .where(eq(fairCompetitionReviews.id, reviewId));
  return row?.number === docketNumber ? { hash: row.hash, mediaType: row.mediaType } : undefined;
}

/** Dockets under way whose latest confirmed review draft has no conclusion on fair competition, the oldest first. */
export async function fairCompetitionQueue(read: Read) {
  const rows = await read
    .select({
      docketId: dockets.id,
      number: dockets.number,
      title: dockets.title,
      draftId: drafts.id,
      confirmedAt: drafts.confirmedAt,
      reviewId: fairCompetitionReviews.id,
    })
    .from(drafts)
    .innerJoin(dockets, eq(dockets.id, drafts.docketId))
    .leftJoin(documents, eq(documents.docketId, dockets.id))
    .leftJoin(fairCompetitionReviews, eq(fairCompetitionReviews.draftId, drafts.id))
    .where(
      and(
        eq(drafts.stage, 'review'),
        isNotNull(drafts.confirmedAt),
        eq(dockets.enterpriseRelated, true),
        isNull(dockets.terminatedAt),
        isNull(documents.id),
      ),
    )
    .orderBy(asc(drafts.version));
  const latest = new Map(rows.map((row) => [row.docketId, row]));
  return [...latest.values()]
    .filter(({ reviewId }) => reviewId === null)
    .map(({ number, title, confirmedAt }) => ({ number, title, since: confirmedAt! }))
    .sort((a, b) => a.since.getTime() - b.since.getTime());
}
