/** Bytes in, text out. Nothing is corrected here: the text that citizens see is the text that was handed in. */

/**
 * The text of a file in UTF-8, UTF-16 (with byte order mark) or GBK/GB18030, tidied as `tidyText` says.
 * Never throws; what no encoding can read becomes U+FFFD and is reported by the reader.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return tidyText(new TextDecoder('utf-16le').decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return tidyText(new TextDecoder('utf-16be').decode(bytes));
  const asUtf8 = new TextDecoder('utf-8').decode(bytes);
  return tidyText(isMostlyUnreadable(asUtf8) ? new TextDecoder('gb18030').decode(bytes) : asUtf8);
}

/** GBK read as UTF-8 fails at nearly every Chinese character; a UTF-8 file cut or scratched fails at a few. */
function isMostlyUnreadable(text: string): boolean {
  let foreign = 0;
  let unreadable = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) foreign++;
    if (unit === 0xfffd) unreadable++;
  }
  return unreadable * 10 > foreign;
}

/** Without NUL and leading byte order mark; CRLF, CR and VT (Word's soft return) as LF. Safe to apply twice. */
export function tidyText(text: string): string {
  return text
    .replace(/\0+/g, '')
    .replace(/^\ufeff+/, '')
    .replace(/\r\n?|\v/g, '\n');
}
