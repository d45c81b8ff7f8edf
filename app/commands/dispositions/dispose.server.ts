import { dispositions } from 'db/schema/answers';
import { isUniqueViolation } from 'db/violations';
import { eq, max } from 'drizzle-orm';
import { z } from 'zod';
import { dispositionResults } from '~/domain/vocabulary';
import { docketOfComment } from '~/queries/docket-of-comment.server';
import { type Act, accountId, forbidden, type Outcome, record, refused, transact } from '../act.server';

export const newDisposition = z.object({
  result: z.enum(dispositionResults, 'chooseOne'),
  reason: z.string().trim().min(1, 'required').max(5000, 'tooLong'),
});

/**
 * Answers a comment: adopted, partly, not, or out of scope, always with a reason. A later answer replaces an earlier one and
 * both stay in the record; once the feedback that counted the comment is public, its answer no longer changes.
 */
export async function disposeComment(
  act: Act,
  { commentId, result, reason }: { commentId: string } & z.output<typeof newDisposition>,
): Promise<Outcome> {
  const found = await docketOfComment(act.db.read, commentId);
  if (!found) return refused({ code: 'not_found' });
  const no = forbidden(act, 'comment.dispose', found.docket.unitIds);
  if (found.countedInFeedback) no.push({ code: 'feedback_already_published' });
  if (no.length > 0) return refused(...no);
  try {
    return await transact(act, async (tx) => {
      const [last] = await tx
        .select({ version: max(dispositions.version) })
        .from(dispositions)
        .where(eq(dispositions.commentId, commentId));
      const version = (last?.version ?? 0) + 1;
      await tx
        .insert(dispositions)
        .values({ commentId, version, result, reason, decidedBy: accountId(act), decidedAt: act.now });
      await record(tx, act, {
        type: 'comment.disposed',
        docketId: found.docket.id,
        subject: commentId,
        data: { result, version },
      });
    });
  } catch (error) {
    if (isUniqueViolation(error)) return refused({ code: 'answered_by_someone_else' });
    throw error;
  }
}
