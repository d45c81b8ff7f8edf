import type { Tx } from 'db/database';
import { rememberFile } from 'db/file-store';
import { attachments } from 'db/schema/comments';
import { type AttachmentLimits, attachmentKinds, refusalsOfAttachments } from '~/domain/comment/attachment';
import { typedText } from '~/domain/comment/typed-text';
import type { Reason } from '~/domain/reason';
import { attachmentTypes, sniff, withoutTraces } from '~/text/file-type.server';
import type { Act } from '../act.server';

/** A file as it was handed in. */
export type HandedIn = { name: string; bytes: Uint8Array };

/** A file in the store, and what the record will say of it. */
export type KeptFile = { hash: string; size: number; mediaType: string; name: string; cleaned: boolean };

const longestName = 120;

/**
 * Takes the files of a sending into the store, before the transaction that names them: told by content and not by name, without
 * the author and place that programs and cameras write into them. Refuses with everything that is wrong, and then stores nothing.
 */
export async function keepAttachments(
  act: Act,
  files: readonly HandedIn[],
  limits: AttachmentLimits,
): Promise<{ reasons: Reason[] } | { reasons?: undefined; kept: KeptFile[] }> {
  const reasons = refusalsOfAttachments(
    files.map(({ bytes }) => bytes.byteLength),
    limits,
  );
  if (reasons.length > 0) return { reasons };
  const cleaned: (Omit<KeptFile, 'hash'> & { bytes: Uint8Array })[] = [];
  for (const file of files) {
    const kind = await sniff(file.bytes);
    const known = attachmentKinds.find((one) => one === kind);
    const without = known && (await withoutTraces(file.bytes, known));
    const facts = { name: shownName(file.name) };
    if (!without) reasons.push({ code: 'attachment_type', field: 'attachments', facts });
    else if (!without.ok) reasons.push({ code: 'attachment_unreadable', field: 'attachments', facts });
    else cleaned.push({ ...without, size: without.bytes.byteLength, mediaType: attachmentTypes[known!], ...facts });
  }
  if (reasons.length > 0) return { reasons };
  const kept: KeptFile[] = [];
  for (const { bytes, ...file } of cleaned) kept.push({ ...file, hash: await act.files.put(bytes) });
  return { kept };
}

/** Names the kept files in the record of a receipt. */
export async function insertAttachments(tx: Tx, act: Act, receiptId: string, kept: readonly KeptFile[]): Promise<void> {
  for (const [position, { hash, size, mediaType, name, cleaned }] of kept.entries()) {
    await rememberFile(tx, { hash, size, mediaType, storedAt: act.now });
    await tx.insert(attachments).values({ receiptId, position, file: hash, name, cleaned });
  }
}

// A name comes with the path in old browsers, and may hold anything.
const shownName = (name: string) => typedText(name.split(/[\\/]/).at(-1) ?? '').slice(-longestName) || '?';
