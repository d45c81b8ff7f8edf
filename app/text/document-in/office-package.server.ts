import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import yauzl from 'yauzl';
import { readXml, xmlLimits } from './read-xml';
import { Refused } from './refusal';
import type { XmlElement } from './xml-element';

/** What an Office file may weigh. Sizes in bytes; `ratio` is unpacked ÷ packed, looked at from one megabyte on. */
export const packageLimits = {
  file: 20 * 1024 * 1024,
  unpacked: 200 * 1024 * 1024,
  part: 60 * 1024 * 1024,
  entries: 5_000,
  ratio: 400,
};

/** An opened zip of an Office file: the names of its parts, and their bytes on demand. Nothing is written to disk. */
export type OfficePackage = {
  names: string[];
  has(name: string): boolean;
  /** The unpacked bytes. Refuses what is broken, longer than declared, or over the limit for one part. */
  read(name: string): Promise<Buffer>;
  /** A part as XML, all of it in memory: styles, numbering, notes, relationships. */
  xml(name: string): Promise<XmlElement>;
  /** A part as XML, of which the children of `parent` are handed over one by one. */
  xmlBlocks(name: string, parent: string, onBlock: (block: XmlElement) => void): Promise<void>;
};

/**
 * Opens a zip and looks at its whole directory before anything is unpacked. The sum of declared sizes is bounded here;
 * yauzl stops a part that unpacks to more than it declared, and refuses names that lead out of the package.
 */
export async function openPackage(bytes: Uint8Array): Promise<OfficePackage> {
  if (bytes.byteLength > packageLimits.file) throw new Refused('too_large');
  const zip = await orCorrupt(() => yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)));
  const entries = await orCorrupt(() => directory(zip));
  const stream = (name: string) => contents(zip, entries.get(name));
  const budget = { elements: xmlLimits.elements, text: xmlLimits.text };
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read: async (name) => {
      const chunks: Buffer[] = [];
      for await (const chunk of stream(name)) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    xml: (name) => readXml(stream(name), budget, null, () => {}),
    xmlBlocks: async (name, parent, onBlock) => void (await readXml(stream(name), budget, parent, onBlock)),
  };
}

async function directory(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > packageLimits.entries) throw new Refused('zip_bomb');
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new Refused('encrypted');
    unpacked += entry.uncompressedSize;
    const swollen =
      entry.uncompressedSize > 1024 * 1024 && entry.uncompressedSize / entry.compressedSize > packageLimits.ratio;
    if (unpacked > packageLimits.unpacked || swollen) throw new Refused('zip_bomb');
    // Two parts of one name would let two readers see two documents.
    if (entries.has(entry.fileName)) throw new Refused('corrupt');
    entries.set(entry.fileName, entry);
  }
  return entries;
}

async function* contents(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Buffer> {
  if (!entry) throw new Refused('corrupt');
  if (entry.uncompressedSize > packageLimits.part) throw new Refused('too_large');
  const unpacking = await orCorrupt(() => zip.openReadStreamPromise(entry));
  // Not checked by yauzl: a flipped bit can unpack without complaint and change a word of the law.
  let checksum = 0;
  try {
    for await (const chunk of unpacking) {
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
  } catch {
    throw new Refused('corrupt');
  }
  if (checksum !== entry.crc32) throw new Refused('corrupt');
}

/** Whatever yauzl says about a zip is about the file, not about us. */
async function orCorrupt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('corrupt');
  }
}
