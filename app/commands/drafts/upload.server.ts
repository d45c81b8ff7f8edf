import type { Tx } from 'db/database';
import { rememberFile } from 'db/file-store';
import { newId } from 'db/ids';
import { sha256 } from 'db/record';
import { drafts, provisions } from 'db/schema/drafts';
import { and, eq, max } from 'drizzle-orm';
import { z } from 'zod';
import { parseProvisions } from '~/domain/provision/parse-provisions';
import type { ParsedText } from '~/domain/provision/provision';
import { type Stage, stages } from '~/domain/vocabulary';
import { docketFacts } from '~/queries/docket-facts.server';
import { readDocument } from '~/text/document-in/read-document.server';
import { type Act, accountId, forbidden, type Outcome, record, refused, transact } from '../act.server';

export const newDraft = z.object({ stage: z.enum(stages), pasted: z.string().default('') });

/** A file as it was uploaded, or text as it was pasted. */
export type Source = { name: string; bytes: Uint8Array };

/**
 * Takes in a version of the text: keeps the source file, reads it, splits it into provisions. What cannot be read is refused
 * with the reason and nothing is kept. An officer has to confirm the split before anyone else sees it.
 */
export async function uploadDraft(
  act: Act,
  { docketId, stage, source }: { docketId: string; stage: Stage; source: Source },
): Promise<Outcome<{ draftId: string }>> {
  const docket = await docketFacts(act.db.read, { id: docketId });
  if (!docket) return refused({ code: 'not_found' });
  const no = forbidden(act, 'draft.upload', docket.unitIds);
  if (docket.terminatedAt) no.push({ code: 'docket_terminated' });
  if (no.length > 0) return refused(...no);
  const document = await readDocument(source.bytes, source.name);
  if (!document.ok) return refused({ code: `document.${document.reason}`, field: 'file' });
  const parsed = parseProvisions(document.text);
  const hash = await act.files.put(source.bytes);
  return transact(act, async (tx) => {
    await rememberFile(tx, {
      hash,
      size: source.bytes.byteLength,
      mediaType: mediaTypeOf[document.format],
      storedAt: act.now,
    });
    const [draft] = await tx
      .insert(drafts)
      .values({
        docketId,
        stage,
        version: await nextVersion(tx, docketId, stage),
        text: parsed.text,
        textHash: sha256(parsed.text),
        sourceFile: hash,
        sourceName: source.name,
        notices: [...document.notices, ...parsed.warnings],
        uploadedBy: accountId(act),
        uploadedAt: act.now,
      })
      .returning({ id: drafts.id });
    const draftId = draft!.id;
    await insertProvisions(tx, draftId, parsed);
    await record(tx, act, { type: 'draft.uploaded', docketId, subject: draftId, data: { stage, sourceHash: hash } });
    return { draftId };
  });
}

const mediaTypeOf = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  markdown: 'text/markdown',
  text: 'text/plain',
};

async function nextVersion(tx: Tx, docketId: string, stage: Stage): Promise<number> {
  const [last] = await tx
    .select({ version: max(drafts.version) })
    .from(drafts)
    .where(and(eq(drafts.docketId, docketId), eq(drafts.stage, stage)));
  return (last?.version ?? 0) + 1;
}

const rowsAtATime = 200;

/** Writes the provision tree of a draft, in reading order. */
export async function insertProvisions(tx: Tx, draftId: string, { nodes }: Pick<ParsedText, 'nodes'>): Promise<void> {
  const rows = nodes.map(({ id, ...node }, position) => ({ ...node, id: newId(), draftId, nodeId: id, position }));
  for (let at = 0; at < rows.length; at += rowsAtATime)
    await tx.insert(provisions).values(rows.slice(at, at + rowsAtATime));
}
