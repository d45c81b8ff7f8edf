import { open } from 'node:fs/promises';

/** What a ZIP file's frame says of an entry; sizes in bytes. */
export type Framed = { path: string; crc32: number; compressedSize: number; size: number };

const [flags, deflate, version, madeBy, noTime, newYear1980] = [0x0808, 8, 20, 0x033f, 0, 0x0021];
const largest = 0xffffffff;

/**
 * Where a ZIP file is not framed as `zipStream` frames its entries: the paths of entries with other headers around them, and an
 * empty text for the list at the end. Together with the hashes of the contents every byte counts then; only the bits that fill
 * the last byte of a compressed entry hold nothing. Beyond four gigabytes the frame has another form and is not looked at.
 */
export async function otherwiseFramed(source: string | Buffer, entries: readonly Framed[]): Promise<string[]> {
  const file = await opened(source);
  try {
    if (file.length >= largest) return [];
    const differing: string[] = [];
    const list: Buffer[] = [];
    let at = 0;
    for (const entry of entries) {
      const [before, after] = [header(entry), descriptor(entry)];
      const behind = at + before.length + entry.compressedSize;
      if (!((await file.holds(at, before)) && (await file.holds(behind, after)))) differing.push(entry.path);
      list.push(listed(entry, at));
      at = behind + after.length;
    }
    const end = Buffer.concat([...list, ending(entries.length, Buffer.concat(list).length, at)]);
    const isWhole = at + end.length === file.length && (await file.holds(at, end));
    return isWhole ? differing : [...differing, ''];
  } finally {
    await file.close();
  }
}

async function opened(source: string | Buffer) {
  if (typeof source !== 'string')
    return {
      length: source.length,
      holds: async (at: number, bytes: Buffer) => source.subarray(at, at + bytes.length).equals(bytes),
      close: async () => undefined,
    };
  const file = await open(source);
  return {
    length: (await file.stat()).size,
    async holds(at: number, bytes: Buffer) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes.length), 0, bytes.length, at);
      return bytesRead === bytes.length && buffer.equals(bytes);
    },
    close: () => file.close(),
  };
}

/** Numbers of two and of four bytes, as `[size, number]`, the lowest byte first. */
function fields(...numbers: [2 | 4, number][]): Buffer {
  const bytes = Buffer.alloc(numbers.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, number] of numbers) at = bytes.writeUIntLE(number, at, size);
  return bytes;
}

const name = ({ path }: Framed) => Buffer.from(path);

// A stream is written before its size is known: the header says nothing of it, the descriptor behind the content does.
const header = (entry: Framed): Buffer =>
  Buffer.concat([
    fields([4, 0x04034b50], [2, version], [2, flags], [2, deflate], [2, noTime], [2, newYear1980]),
    fields([4, 0], [4, 0], [4, 0], [2, name(entry).length], [2, 0]),
    name(entry),
  ]);

const descriptor = ({ crc32, compressedSize, size }: Framed): Buffer =>
  fields([4, 0x08074b50], [4, crc32], [4, compressedSize], [4, size]);

const listed = (entry: Framed, at: number): Buffer =>
  Buffer.concat([
    fields([4, 0x02014b50], [2, madeBy], [2, version], [2, flags], [2, deflate], [2, noTime], [2, newYear1980]),
    fields([4, entry.crc32], [4, entry.compressedSize], [4, entry.size], [2, name(entry).length]),
    fields([2, 0], [2, 0], [2, 0], [2, 0], [4, 0o100644 * 0x10000], [4, at]),
    name(entry),
  ]);

const ending = (entries: number, listSize: number, listAt: number): Buffer =>
  fields([4, 0x06054b50], [2, 0], [2, 0], [2, entries], [2, entries], [4, listSize], [4, listAt], [2, 0]);
