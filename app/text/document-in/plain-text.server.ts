import { fileTypeFromBuffer } from 'file-type';
import { decodeText } from '~/domain/provision/decode';
import { Refused } from './refusal';

/** Formats that are text to a machine and no text to a reader: rich text, web pages, mail archives, XML. */
const markup = /^\s*(\{\\rtf|<\?xml|<!doctype|<html|MIME-Version:)/i;

/**
 * The text of a `.txt` or `.md` file in UTF-8, UTF-16 or GBK, otherwise unchanged (Markdown headings are read by the
 * parser of provisions). Refuses what is a file of another kind (`not_a_document`) or in no encoding that we know
 * (`undecodable`).
 */
export async function plainText(bytes: Uint8Array): Promise<string> {
  const text = decodeText(bytes);
  if (markup.test(text.slice(0, 200))) throw new Refused('not_a_document');
  if (!isReadable(bytes, text)) throw new Refused((await fileTypeFromBuffer(bytes)) ? 'not_a_document' : 'undecodable');
  return text;
}

/** At most one unit in twenty may be unreadable: a scratched file passes, an image or a program does not. */
function isReadable(bytes: Uint8Array, text: string): boolean {
  const strange = text.match(/[\ufffd\u0001-\u0008\u000e-\u001f]/g)?.length ?? 0;
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const nothing = isUtf16 ? 0 : bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return (strange + nothing) * 20 <= text.length;
}
