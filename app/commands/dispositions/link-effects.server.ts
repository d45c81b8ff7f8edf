import { commentEffects } from 'db/schema/answers';
import { drafts, provisions } from 'db/schema/drafts';
import { and, eq, inArray } from 'drizzle-orm';
import type { Reason } from '~/domain/reason';
import { docketOfComment } from '~/queries/docket-of-comment.server';
import { type Act, forbidden, type Outcome, Refusal, record, refused, transact } from '../act.server';

/**
 * Says which provisions of a later draft were changed because of a comment, instead of what was said before. `nodes` are the
 * parser's ids in that draft.
 */
export async function linkEffects(
  act: Act,
  { commentId, draftId, nodes }: { commentId: string; draftId: string; nodes: string[] },
): Promise<Outcome> {
  const found = await docketOfComment(act.db.read, commentId);
  if (!found) return refused({ code: 'not_found' });
  const no: Reason[] = forbidden(act, 'comment.dispose', found.docket.unitIds);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const inDraft = await tx
      .select({ id: provisions.id, nodeId: provisions.nodeId })
      .from(provisions)
      .innerJoin(drafts, and(eq(drafts.id, provisions.draftId), eq(drafts.docketId, found.docket.id)))
      .where(eq(provisions.draftId, draftId));
    const wanted = inDraft.filter(({ nodeId }) => nodes.includes(nodeId));
    if (wanted.length !== new Set(nodes).size) throw new Refusal([{ code: 'provision_not_found' }]);
    await tx.delete(commentEffects).where(
      and(
        eq(commentEffects.commentId, commentId),
        inArray(
          commentEffects.provisionId,
          inDraft.map(({ id }) => id),
        ),
      ),
    );
    for (const { id } of wanted) {
      await tx.insert(commentEffects).values({ commentId, provisionId: id, linkedAt: act.now });
    }
    await record(tx, act, {
      type: 'comment.effect_linked',
      docketId: found.docket.id,
      subject: commentId,
      data: { draftId, nodes },
    });
  });
}
