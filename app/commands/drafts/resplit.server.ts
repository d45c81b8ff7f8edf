import type { Tx } from 'db/database';
import { commentEffects } from 'db/schema/answers';
import { drafts, provisions } from 'db/schema/drafts';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { levels, type ParsedText } from '~/domain/provision/provision';
import { applyEdit } from '~/domain/provision/split-edit';
import { docketOfDraft } from '~/queries/docket-facts.server';
import { draftNodes, splitSeen } from '~/queries/draft-nodes.server';
import { type Act, forbidden, type Outcome, Refusal, record, refuseIf, transact } from '../act.server';
import { insertProvisions } from './upload.server';

const provision = { node: z.string(), seen: z.string() };

export const newSplit = z.discriminatedUnion('edit', [
  z.object({ edit: z.enum(['promote', 'demote', 'merge']), ...provision }),
  z.object({
    edit: z.literal('split'),
    ...provision,
    place: z.number().int().optional(),
    words: z.string().default(''),
  }),
  z.object({ edit: z.literal('relabel'), ...provision, level: z.enum(levels), label: z.string().default('') }),
]);

/**
 * Mends how an unconfirmed draft is split; its words stay as they are. `seen` names the split that the officer looked at: who
 * comes second is refused and shown what the first one did. Gives the parser's id of the provision to look at next.
 */
export function resplitDraft(
  act: Act,
  { draftId, seen, ...edit }: { draftId: string } & z.output<typeof newSplit>,
): Promise<Outcome<{ node: string }>> {
  return transact(act, async (tx) => {
    const found = await docketOfDraft(tx, draftId);
    if (!found) throw new Refusal([{ code: 'not_found' }]);
    const { draft, docket } = found;
    refuseIf(forbidden(act, 'draft.confirm', docket.unitIds));
    if (draft.confirmedAt) throw new Refusal([{ code: 'draft_already_confirmed' }]);
    if ((await splitSeen(tx, draftId)) !== seen) throw new Refusal([{ code: 'split_changed_meanwhile' }]);
    if (await isPointedAt(tx, draftId)) throw new Refusal([{ code: 'split_pointed_at' }]);
    const before = { text: draft.text, nodes: await draftNodes(tx, draftId), warnings: [] };
    const edited = applyEdit(before, edit);
    if ('refused' in edited) throw new Refusal([{ code: `split.${edited.refused}` }]);
    await tx.delete(provisions).where(eq(provisions.draftId, draftId));
    await insertProvisions(tx, draftId, edited.parsed);
    await tx
      .update(drafts)
      .set({ notices: noticesAfter(draft.notices, edited.parsed) })
      .where(eq(drafts.id, draftId));
    const { stage, version } = draft;
    const data = { stage, version, edit: edit.edit, node: edit.node };
    await record(tx, act, { type: 'draft.resplit', docketId: docket.id, subject: draftId, data });
    return { node: edited.node };
  });
}

/** Whether an answer to an opinion already names a provision of this draft: it would lose what it names. */
async function isPointedAt(tx: Tx, draftId: string): Promise<boolean> {
  const effects = await tx
    .select({ commentId: commentEffects.commentId })
    .from(commentEffects)
    .innerJoin(provisions, eq(provisions.id, commentEffects.provisionId))
    .where(eq(provisions.draftId, draftId))
    .limit(1);
  return effects.length > 0;
}

/** What was noticed of the file stays; whether there are articles is said anew. */
const noticesAfter = (notices: unknown[], { warnings }: ParsedText) => [
  ...(notices as { code: string }[]).filter(({ code }) => code !== 'no-articles'),
  ...warnings,
];
