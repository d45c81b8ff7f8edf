import { changeNotes } from 'db/schema/version-check';
import { z } from 'zod';
import type { Reason } from '~/domain/reason';
import { changeReasons } from '~/domain/vocabulary';
import { consultedAndSubmitted } from '~/queries/consulted-versions.server';
import { docketFacts } from '~/queries/docket-facts.server';
import { versionCheck } from '~/queries/version-check.server';
import { type Act, accountId, forbidden, type Outcome, record, refused, transact } from '../act.server';

export const changeExplanation = z.object({
  /** The hashes of the changes that it is about. */
  changes: z.preprocess((chosen) => [chosen ?? []].flat(), z.array(z.string()).min(1, 'chooseOne')),
  kind: z.enum(changeReasons, 'chooseOne'),
  reason: z.string().trim().min(1, 'required').max(2000, 'tooLong'),
});

/**
 * The drafting unit writes down why it changed words after the public had seen them, where no opinion stands behind it. The note
 * is about these very words: a later version that changes them otherwise needs another.
 */
export async function explainChanges(
  act: Act,
  { docketId, changes, kind, reason }: { docketId: string } & z.output<typeof changeExplanation>,
): Promise<Outcome> {
  const { read } = act.db;
  const docket = await docketFacts(read, { id: docketId });
  if (!docket) return refused({ code: 'not_found' });
  const no: Reason[] = forbidden(act, 'draft.upload', docket.unitIds);
  if (docket.terminatedAt) no.push({ code: 'docket_terminated' });
  const check = await versionCheck(read, docket, await consultedAndSubmitted(read, docketId));
  const found = (check?.changes ?? []).filter(({ hash }) => changes.includes(hash));
  if (found.length < new Set(changes).size) no.push({ code: 'change_not_found' });
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    for (const { hash, label } of found) {
      const note = { docketId, changeHash: hash, label, kind, reason, writtenBy: accountId(act), writtenAt: act.now };
      await tx.insert(changeNotes).values(note);
    }
    const data = { kind, changes: found.map(({ hash }) => hash) };
    await record(tx, act, { type: 'draft.changes_explained', docketId, subject: check!.after.id, data });
  });
}
