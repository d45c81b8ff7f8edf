import { drafts } from 'db/schema/drafts';
import { and, eq, isNull } from 'drizzle-orm';
import { invariantBreaches } from '~/domain/provision/invariants';
import { docketOfDraft } from '~/queries/docket-facts.server';
import { draftNodes, splitSeen } from '~/queries/draft-nodes.server';
import { type Act, accountId, forbidden, type Outcome, Refusal, record, refused, transact } from '../act.server';

/**
 * An officer says that the text is split rightly. From here on the split of this version does not change. `seen` names the
 * split that was on the officer's page: one that a colleague changed meanwhile is not confirmed unseen.
 */
export async function confirmDraft(
  act: Act,
  { draftId, seen }: { draftId: string; seen?: string | undefined },
): Promise<Outcome> {
  const found = await docketOfDraft(act.db.read, draftId);
  if (!found) return refused({ code: 'not_found' });
  const no = forbidden(act, 'draft.confirm', found.docket.unitIds);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const confirmed = await tx
      .update(drafts)
      .set({ confirmedAt: act.now, confirmedBy: accountId(act) })
      .where(and(eq(drafts.id, draftId), isNull(drafts.confirmedAt)))
      .returning({ id: drafts.id });
    if (confirmed.length === 0) throw new Refusal([{ code: 'draft_already_confirmed' }]);
    if (seen !== undefined && seen !== (await splitSeen(tx, draftId)))
      throw new Refusal([{ code: 'split_changed_meanwhile' }]);
    const breaches = invariantBreaches({ text: found.draft.text, nodes: await draftNodes(tx, draftId) });
    if (breaches.length > 0) throw new Refusal([{ code: 'split_broken', facts: { faults: breaches.length } }]);
    const { textHash, stage } = found.draft;
    await record(tx, act, {
      type: 'draft.confirmed',
      docketId: found.docket.id,
      subject: draftId,
      data: { stage, textHash },
    });
  });
}
