import { fileTypeFromBuffer } from 'file-type';
import { openPackage } from './document-in/office-package.server';
import { mainPart } from './document-in/office-parts.server';
import { isZip } from './document-in/read-document.server';
import { orRefusal, type RefusalReason } from './document-in/refusal';
import { jpegWithoutTraces } from './without-traces/jpeg.server';
import { officeWithoutTraces } from './without-traces/office.server';
import { pngWithoutTraces } from './without-traces/png.server';

/** What may be handed in as an attachment or a scan, with the type under which it is given out again. */
export const attachmentTypes = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type AttachmentKind = keyof typeof attachmentTypes;

/** What a file is by its content, or null where it is none of {@link attachmentTypes}; files with macros are none. */
export async function sniff(bytes: Uint8Array): Promise<AttachmentKind | null> {
  if (isZip(bytes)) return officeKind(bytes);
  const found = (await fileTypeFromBuffer(bytes))?.ext;
  if (found === 'jpg') return 'jpeg';
  return found === 'pdf' || found === 'png' ? found : null;
}

async function officeKind(bytes: Uint8Array): Promise<AttachmentKind | null> {
  const found = await orRefusal(async () => ({ ok: true as const, ...(await mainPart(await openPackage(bytes))) }));
  if (!found.ok) return null;
  const kinds = ['docx', 'xlsx'] as const;
  return kinds.find((kind) => found.contentType === `${attachmentTypes[kind]}.main+xml`) ?? null;
}

/** `cleaned` is false where something that may tell about a person had to stay. */
export type WithoutTraces = { ok: true; bytes: Uint8Array; cleaned: boolean } | { ok: false; reason: RefusalReason };

/**
 * A file as it may be kept: without embedded author, place, device, preview and editing data.
 *
 * A PDF is kept byte for byte and comes back with `cleaned: false`: its document information and XMP can stand anywhere,
 * compressed or signed over, and rewriting it would break signatures on scans. So a PDF of a citizen is shown to officers
 * only, and is published only after an officer has looked at it and handed in a printed-anew copy.
 */
export async function withoutTraces(bytes: Uint8Array, kind: AttachmentKind): Promise<WithoutTraces> {
  return orRefusal(async () => {
    if (kind === 'jpeg') return { ok: true as const, bytes: jpegWithoutTraces(bytes), cleaned: true };
    if (kind === 'png') return { ok: true as const, bytes: pngWithoutTraces(bytes), cleaned: true };
    if (kind === 'pdf') return { ok: true as const, bytes, cleaned: false };
    return { ok: true as const, ...(await officeWithoutTraces(bytes)) };
  });
}
