import { reviewOpinions } from 'db/schema/review-work';
import { isUniqueViolation } from 'db/violations';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import {
  type Act,
  accountId,
  forbidden,
  type Outcome,
  Refusal,
  record,
  refused,
  refuseIf,
  transact,
} from '../act.server';
import { type Attached, isStored, rememberAttached, storeAttached } from '../attached-file.server';
import { reviewAndDocket } from './under-way.server';

export const opinionNumber = z.object({ number: z.string().trim().max(60, 'tooLong').default('') });

type Documents = { word: Attached; pdf?: Attached | undefined };

/**
 * Stores the opinion of a concluded review as the document that goes out: .docx, and PDF where one can be printed. Once: from then
 * on the stored bytes are the opinion, and the record has their hash.
 */
export async function issueOpinion(
  act: Act,
  { reviewId, number, word, pdf }: { reviewId: string; number: string } & Documents,
): Promise<Outcome> {
  const no = forbidden(act, 'review.conclude', []);
  if (no.length > 0) return refused(...no);
  const [asWord, asPdf] = [await storeAttached(act, word, 'word'), pdf && (await storeAttached(act, pdf, 'pdf'))];
  if (!isStored(asWord)) return refused(asWord);
  if (asPdf && !isStored(asPdf)) return refused(asPdf);
  try {
    return await transact(act, async (tx) => {
      const { review, docket } = await reviewAndDocket(tx, reviewId);
      refuseIf(review.concludedAt ? [] : [{ code: 'review_not_concluded' }]);
      await rememberAttached(tx, act, asWord);
      if (asPdf) await rememberAttached(tx, act, asPdf);
      await tx.insert(reviewOpinions).values({ reviewId, number, word: asWord.hash, pdf: asPdf?.hash ?? null });
      const data = { number, word: asWord.hash, pdf: asPdf?.hash ?? '' };
      await record(tx, act, { type: 'opinion.issued', docketId: docket.id, subject: reviewId, data });
    });
  } catch (error) {
    if (isUniqueViolation(error)) return refused({ code: 'opinion_already_issued' });
    throw error;
  }
}

/**
 * The bureau publishes the text of an opinion. Without this act only its date and conclusion are public (it is process
 * information, Regulations on Open Government Information, article 16). It is not taken back.
 */
export function publishOpinion(act: Act, { reviewId }: { reviewId: string }): Promise<Outcome> {
  return transact(act, async (tx) => {
    refuseIf(forbidden(act, 'review.conclude', []));
    const { docket } = await reviewAndDocket(tx, reviewId);
    refuseIf(docket.secret ? [{ code: 'opinion_of_secret' }] : []);
    const published = await tx
      .update(reviewOpinions)
      .set({ publishedBy: accountId(act), publishedAt: act.now })
      .where(and(eq(reviewOpinions.reviewId, reviewId), isNull(reviewOpinions.publishedAt)))
      .returning({ number: reviewOpinions.number });
    if (published.length === 0) throw new Refusal([{ code: 'opinion_not_publishable' }]);
    const data = { number: docket.number };
    await record(tx, act, { type: 'opinion.published', docketId: docket.id, subject: reviewId, data });
  });
}
