import type { Tx } from 'db/database';
import { canonicalJson, sha256 } from 'db/record';
import { feedback } from 'db/schema/answers';
import { drafts } from 'db/schema/drafts';
import { isUniqueViolation } from 'db/violations';
import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import { z } from 'zod';
import { refusalsToPublishFeedback } from '~/domain/feedback/refusals-to-publish';
import { reportOf } from '~/domain/feedback/report';
import { totalsOf } from '~/domain/feedback/totals';
import { type Effect, effectsOf } from '~/queries/comment-effects.server';
import { type CommentRow, commentsCounted } from '~/queries/comments-counted.server';
import { consultationFacts } from '~/queries/consultation-facts.server';
import { docketFacts } from '~/queries/docket-facts.server';
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
import { makeDraftPublic } from '../drafts/make-public.server';

export const newFeedback = z.object({ summary: z.string().trim().min(1, 'required').max(20_000, 'tooLong') });

/**
 * Publishes the answer to a consultation, one to one with its notice: the totals, and every comment with its result and reason,
 * personal data masked. The review draft in which its opinions changed something becomes public with it, so that everybody can
 * compare. Refuses with all reasons while anything is unanswered.
 */
export async function publishFeedback(
  act: Act,
  {
    consultationId,
    summary,
    countedThrough = act.now,
  }: { consultationId: string; summary: string; countedThrough?: Date },
): Promise<Outcome> {
  try {
    return await transact(act, async (tx) => {
      const consultation = await consultationFacts(tx, { id: consultationId });
      const docket = consultation && (await docketFacts(tx, { id: consultation.docketId }));
      if (!consultation || !docket) throw new Refusal([{ code: 'not_found' }]);
      refuseIf(forbidden(act, 'feedback.publish', docket.unitIds));
      const comments: CommentRow[] = await commentsCounted(tx, consultationId, countedThrough);
      const facts = {
        published: consultation.publishedAt !== null,
        closesAt: consultation.closesAt,
        countedThrough,
        alreadyAnswered: consultation.feedbackPublishedAt !== null,
        terminated: docket.terminatedAt !== null,
        comments,
      };
      refuseIf(refusalsToPublishFeedback(facts, act.now));
      const totals = totalsOf(comments);
      const effects = await effectsOf(tx, consultationId);
      const report = canonicalJson({
        totals,
        countedThrough: countedThrough.toISOString(),
        summary,
        items: reportOf(comments, effects),
      });
      const reportHash = sha256(report);
      await tx.insert(feedback).values({
        consultationId,
        countedThrough,
        summary,
        totals,
        report,
        reportHash,
        publishedBy: accountId(act),
        publishedAt: act.now,
      });
      const publishedDraft = await publishChangedDraft(tx, act, effects);
      await record(tx, act, {
        type: 'feedback.published',
        docketId: docket.id,
        subject: consultationId,
        data: {
          number: consultation.number,
          opinions: totals.opinions,
          adopted: totals.byResult.adopted,
          partial: totals.byResult.partial,
          reportHash,
          ...(publishedDraft ? { publishedDraft } : {}),
        },
      });
    });
  } catch (error) {
    // Two officers at once: the database lets one row in.
    if (isUniqueViolation(error)) return refused({ code: 'feedback_already_published' });
    throw error;
  }
}

/**
 * Makes the latest confirmed review draft that the opinions changed public and gives its id; nothing where there is none or
 * where it is public already.
 */
async function publishChangedDraft(tx: Tx, act: Act, effects: readonly Effect[]): Promise<string | undefined> {
  const changed = [...new Set(effects.map(({ draftId }) => draftId))];
  if (changed.length === 0) return undefined;
  const [latest] = await tx
    .select({ id: drafts.id, publishedAt: drafts.publishedAt })
    .from(drafts)
    .where(and(inArray(drafts.id, changed), eq(drafts.stage, 'review'), isNotNull(drafts.confirmedAt)))
    .orderBy(desc(drafts.version))
    .limit(1);
  if (!latest || latest.publishedAt) return undefined;
  await makeDraftPublic(tx, act, latest.id);
  return latest.id;
}
