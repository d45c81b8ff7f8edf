/** Ways to break a file that no editor offers. */

const centralHeader = Buffer.from('504b0102', 'hex');
const localHeader = Buffer.from('504b0304', 'hex');

/** The container of old Office files, with streams of these names and nothing in them. */
export function compoundFile(...streams: string[]): Buffer {
  const file = Buffer.alloc(512 + 128 * (streams.length + 1));
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  ['Root Entry', ...streams].forEach((name, index) => {
    const at = 512 + 128 * index;
    file.write(name, at, 'utf16le');
    file.writeUInt16LE((name.length + 1) * 2, at + 64);
    file[at + 66] = index === 0 ? 5 : 2;
  });
  return file;
}

/** The same zip with the mark of a password on every entry. */
export function encryptedEntries(zip: Buffer): Buffer {
  const marked = Buffer.from(zip);
  for (const [signature, flags] of [
    [localHeader, 6],
    [centralHeader, 8],
  ] as const) {
    for (let at = marked.indexOf(signature); at >= 0; at = marked.indexOf(signature, at + 4)) marked[at + flags]! |= 1;
  }
  return marked;
}

/** The same zip, whose directory says another unpacked size for one part. */
export function declaringSize(zip: Buffer, part: string, size: number): Buffer {
  const changed = Buffer.from(zip);
  for (let at = changed.indexOf(centralHeader); at >= 0; at = changed.indexOf(centralHeader, at + 4)) {
    if (changed.toString('utf8', at + 46, at + 46 + part.length) === part) changed.writeUInt32LE(size, at + 24);
  }
  return changed;
}

/** Megabytes of nothing, which pack to next to nothing. */
export const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1024 * 1024);
