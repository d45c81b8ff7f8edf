import type { Tx } from 'db/database';
import { rememberFile } from 'db/file-store';
import type { Reason } from '~/domain/reason';
import { attachmentTypes, sniff } from '~/text/file-type.server';
import type { Act } from './act.server';

/** A file that came with a form: its bytes and the name it had. */
export type Attached = { name: string; bytes: Uint8Array };
type Known = { hash: string; size: number; mediaType: string };

/**
 * Looks at a file by its content and stores it, before any row names it. Refuses what is no PDF, picture, .docx or .xlsx; a file
 * with macros is none.
 */
export async function storeAttached(act: Act, { bytes }: Attached, field: string): Promise<Known | Reason> {
  const kind = await sniff(bytes);
  if (!kind) return { code: 'scan_type', field };
  return { hash: await act.files.put(bytes), size: bytes.byteLength, mediaType: attachmentTypes[kind] };
}

/** Whether a file was stored; else it is the reason why not. */
export const isStored = (stored: Known | Reason): stored is Known => 'hash' in stored;

/** Names a stored file in the database, in the act's transaction. */
export const rememberAttached = (tx: Tx, act: Act, file: Known): Promise<void> =>
  rememberFile(tx, { ...file, storedAt: act.now });
