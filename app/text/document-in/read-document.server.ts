import { compoundFileKind, isCompoundFile } from './compound-file';
import { type Notice, Notices } from './notices';
import { packageLimits } from './office-package.server';
import { plainText } from './plain-text.server';
import { withoutRadicals } from './radicals';
import { orRefusal, type RefusalReason, Refused } from './refusal';
import { longestText, wordText } from './word-text.server';

type DocumentFormat = 'docx' | 'markdown' | 'text';

/** `text` has one paragraph to a line (LF); `notices` say what the officer should look at. */
export type ReadDocument =
  | { ok: true; text: string; format: DocumentFormat; notices: Notice[] }
  | { ok: false; reason: RefusalReason };

/**
 * Reads an uploaded draft. What a file is, is told by its content; its name only tells Markdown from plain text.
 *
 * From Word: automatic numbers are written out; a table becomes one line for each row, `| a | b |` (see `pipe-rows.ts`;
 * of merged cells the first has the text, the others are empty); a footnote leaves 〔注1〕 and follows after the last line;
 * a line break inside a paragraph becomes a line of its own; tracked changes are read as accepted; text boxes, headers,
 * footers, page numbers, pictures, comments and hidden text are left out. All of this is counted in `notices`.
 * Radicals left by PDF copies are put back (`radicals.ts`); no other character is changed.
 *
 * Bounded: files to 20 MB, 200 MB unpacked, 750,000 XML elements, 2 million characters.
 */
export async function readDocument(bytes: Uint8Array, fileName: string): Promise<ReadDocument> {
  return orRefusal(async () => {
    if (bytes.byteLength > packageLimits.file) throw new Refused('too_large');
    const notices = new Notices();
    const isWord = isZip(bytes);
    if (!isWord) refuseForeign(bytes);
    const { text, count } = withoutRadicals(isWord ? await wordText(bytes, notices) : await plainText(bytes));
    notices.add('radicals', count);
    if (text.length > longestText) throw new Refused('too_large');
    if (!/[\p{Letter}\p{Number}]/u.test(text)) throw new Refused('empty_text');
    const format = isWord ? 'docx' : /\.(md|markdown)$/i.test(fileName) ? 'markdown' : 'text';
    return { ok: true as const, text, format, notices: notices.list() };
  });
}

/** Whether the bytes begin as a zip does; every newer Office file is one. */
export function isZip(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && (bytes[3] === 4 || bytes[3] === 6)
  );
}

/** Other kinds of document, each with the advice that its code stands for. */
function refuseForeign(bytes: Uint8Array): void {
  if (isCompoundFile(bytes)) {
    const kind = compoundFileKind(bytes);
    throw new Refused(kind === 'other' ? 'not_a_document' : kind);
  }
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) throw new Refused('pdf');
}
