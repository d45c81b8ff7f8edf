import { drafts } from 'db/schema/drafts';
import { and, eq, isNull } from 'drizzle-orm';
import { docketOfDraft } from '~/queries/docket-facts.server';
import { type Act, accountId, forbidden, type Outcome, Refusal, record, refused, transact } from '../act.server';

/** An officer says that the text is split rightly. From here on the split of this version does not change. */
export async function confirmDraft(act: Act, { draftId }: { draftId: string }): Promise<Outcome> {
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
    const { textHash, stage } = found.draft;
    await record(tx, act, {
      type: 'draft.confirmed',
      docketId: found.docket.id,
      subject: draftId,
      data: { stage, textHash },
    });
  });
}
