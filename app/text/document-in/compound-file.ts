const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether the bytes are the container of Word 97–2003, WPS, and of Office files locked with a password. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/**
 * What lies in such a container, by the names of its streams ([MS-CFB] 2.6: entries of 128 bytes, UTF-16 name first,
 * length of the name at 64). The entries are looked for everywhere, so that a broken chain of sectors does not hide them.
 */
export function compoundFileKind(bytes: Uint8Array): 'encrypted' | 'old_word' | 'other' {
  const names = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 512; at + 128 <= bytes.byteLength; at += 128) {
    const length = view.getUint16(at + 64, true);
    const type = bytes[at + 66];
    if (length < 4 || length > 64 || length % 2 !== 0 || (type !== 1 && type !== 2)) continue;
    names.add(new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2)));
  }
  if (names.has('EncryptedPackage')) return 'encrypted';
  return names.has('Workbook') || names.has('PowerPoint Document') ? 'other' : 'old_word';
}
