import type { Tx } from 'db/database';
import { commentEffects } from 'db/schema/answers';
import { changeCauses } from 'db/schema/causes';
import { provisions } from 'db/schema/drafts';
import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { subtree } from '~/domain/provision/outline';
import { type ChangeKey, changeBetween, possibleCauses } from '~/queries/change-desk.server';
import { docketFacts } from '~/queries/docket-facts.server';
import { draftNodes } from '~/queries/draft-nodes.server';
import { type Act, accountId, forbidden, type Outcome, Refusal, record, refused, transact } from '../act.server';

const ids = z
  .array(z.string())
  .default([])
  .transform((all) => [...new Set(all)]);

export const causesOfChange = z.object({ opinions: ids, views: ids, reviews: ids });

/**
 * Says why a provision changed between two versions, instead of what was said before: because of which adopted opinions, views
 * of representatives and conclusions of reviews. It may be said after publication too; the text itself does not change by it.
 */
export async function explainChange(
  act: Act,
  { opinions, views, reviews, ...key }: ChangeKey & z.output<typeof causesOfChange>,
): Promise<Outcome> {
  const { read } = act.db;
  const docket = await docketFacts(read, { number: key.number });
  if (!docket) return refused({ code: 'not_found' });
  const no = forbidden(act, 'change.explain', docket.unitIds);
  if (no.length > 0) return refused(...no);
  const found = await changeBetween(read, key);
  if (!found) return refused({ code: 'change_not_found' });
  const { before, after, change } = found;
  if (!before.confirmedAt || !after.confirmedAt) return refused({ code: 'version_not_confirmed' });
  const isGone = change.after.length === 0;
  return transact(act, async (tx) => {
    const offered = await possibleCauses(tx, docket.id, after.uploadedAt);
    const unknown = [
      ...missing(opinions, offered.opinions),
      ...missing(views, offered.views),
      ...missing(reviews, offered.reviews),
    ];
    if (unknown.length > 0) throw new Refusal([{ code: 'cause_not_possible', facts: { count: unknown.length } }]);
    const nodes = isGone ? change.before : change.after;
    const changed = await rowsOf(tx, isGone ? before.id : after.id, nodes);
    await tx
      .delete(changeCauses)
      .where(and(inArray(changeCauses.provisionId, changed), eq(changeCauses.draftId, after.id)));
    const named = { docketId: docket.id, draftId: after.id, linkedBy: accountId(act), linkedAt: act.now };
    for (const provisionId of changed) {
      for (const viewId of views) await tx.insert(changeCauses).values({ ...named, provisionId, viewId });
      for (const reviewId of reviews) await tx.insert(changeCauses).values({ ...named, provisionId, reviewId });
      if (isGone)
        for (const commentId of opinions) await tx.insert(changeCauses).values({ ...named, provisionId, commentId });
    }
    if (!isGone) await linkOpinions(tx, act, { draftId: after.id, nodes, opinions });
    const data = { before: before.key, after: after.key, nodes, isGone, opinions, views, reviews };
    await record(tx, act, { type: 'change.explained', docketId: docket.id, subject: after.id, data });
  });
}

const missing = (named: string[], offered: { id: string }[]) =>
  named.filter((id) => !offered.some((one) => one.id === id));

async function rowsOf(tx: Tx, draftId: string, nodes: string[]): Promise<string[]> {
  const rows = await tx
    .select({ id: provisions.id })
    .from(provisions)
    .where(and(eq(provisions.draftId, draftId), inArray(provisions.nodeId, nodes)));
  return rows.map(({ id }) => id);
}

type Linked = { draftId: string; nodes: string[]; opinions: string[] };

/** Opinions may be linked to a 款 or 项 of an article that changed; those that are named still stay where they are. */
async function linkOpinions(tx: Tx, act: Act, { draftId, nodes, opinions }: Linked): Promise<void> {
  const tree = await draftNodes(tx, draftId);
  const inside = nodes.flatMap((id) => subtree(tree, id).map((node) => node.id));
  const within = inArray(commentEffects.provisionId, await rowsOf(tx, draftId, inside));
  const linked = await tx.select({ commentId: commentEffects.commentId }).from(commentEffects).where(within);
  const before = [...new Set(linked.map(({ commentId }) => commentId))];
  const gone = before.filter((id) => !opinions.includes(id));
  await tx.delete(commentEffects).where(and(within, inArray(commentEffects.commentId, gone)));
  const [provisionId] = await rowsOf(tx, draftId, nodes.slice(0, 1));
  for (const commentId of opinions.filter((id) => !before.includes(id)))
    await tx.insert(commentEffects).values({ commentId, provisionId: provisionId!, linkedAt: act.now });
}
