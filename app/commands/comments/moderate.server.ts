import { comments } from 'db/schema/comments';
import { moderations } from 'db/schema/moderation';
import { isUniqueViolation } from 'db/violations';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { typedText } from '~/domain/comment/typed-text';
import { moderationOf } from '~/domain/disclosure/moderation';
import { coverReasons, moderationActs } from '~/domain/vocabulary';
import { consultationFacts } from '~/queries/consultation-facts.server';
import { docketFacts } from '~/queries/docket-facts.server';
import { standingModerations } from '~/queries/moderations.server';
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

const passage = z.object({
  words: z.string().default('').transform(typedText),
  reason: z.enum(coverReasons, 'chooseOne').default('personalData'),
});

export const newModeration = z.object({
  act: z.enum(moderationActs, 'chooseOne'),
  passages: z
    .array(passage)
    .max(50, 'tooLong')
    .default([])
    .transform((rows) => rows.filter(({ words }) => words !== '')),
  reason: z.enum(coverReasons, 'chooseOne').optional(),
  /** What the officer looked at: the wording's version and the standing moderation's, `2.0`. */
  seen: z.string().regex(/^\d+\.\d+$/, 'malformed'),
});

/**
 * Decides how the public may read one opinion: as it is (personal data masked by itself), with passages covered, or not at all.
 * The words stay untouched in the record and the decision lies on top; a later one takes its place and erases nothing.
 */
export async function moderateComment(
  act: Act,
  { commentId, seen, ...chosen }: z.output<typeof newModeration> & { commentId: string },
): Promise<Outcome> {
  try {
    return await transact(act, async (tx) => {
      const [comment] = await tx.select().from(comments).where(eq(comments.id, commentId));
      const consultation = comment && (await consultationFacts(tx, { id: comment.consultationId }));
      const docket = consultation && (await docketFacts(tx, { id: consultation.docketId }));
      if (!docket) throw new Refusal([{ code: 'not_found' }]);
      refuseIf(forbidden(act, 'comment.moderate', docket.unitIds));
      const { wording, latest } = (await standingModerations(tx, [commentId])).get(commentId)!;
      if (wording.kind === 'withdrawn') throw new Refusal([{ code: 'comment_withdrawn' }]);
      if (seen !== `${wording.version}.${latest?.version ?? 0}`)
        throw new Refusal([{ code: 'opinion_changed_meanwhile' }]);
      const judged = moderationOf(wording, chosen);
      if (judged.reasons) throw new Refusal(judged.reasons);
      const { moderation } = judged;
      const version = (latest?.version ?? 0) + 1;
      await tx.insert(moderations).values({
        ...moderation,
        commentId,
        version,
        wordingVersion: wording.version,
        decidedBy: accountId(act),
        decidedAt: act.now,
      });
      await record(tx, act, {
        type: 'comment.moderated',
        docketId: docket.id,
        subject: commentId,
        data: {
          act: moderation.act,
          version,
          wording: wording.version,
          covered: moderation.covers.length,
          reasons: [...new Set([moderation.reason ?? [], moderation.covers.map(({ reason }) => reason)].flat())],
        },
      });
    });
  } catch (error) {
    // Two officers at once: the database lets one row in.
    if (isUniqueViolation(error)) return refused({ code: 'opinion_changed_meanwhile' });
    throw error;
  }
}
