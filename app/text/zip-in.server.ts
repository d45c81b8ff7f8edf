import { promisify } from 'node:util';
import { type Entry, fromBuffer, open, type ZipFile } from 'yauzl';

type Walk = (path: string, chunks: AsyncIterable<Buffer>, compressedSize: number) => Promise<void>;

/**
 * Walks through a ZIP file, entry by entry in its order; each is read as a stream and checked against its own checksum.
 * Throws when it is none, or damaged.
 */
export async function walkZip(source: string | Buffer, walk: Walk): Promise<void> {
  const options = { lazyEntries: true, autoClose: false } as const;
  const zip =
    typeof source === 'string'
      ? await promisify<string, typeof options, ZipFile>(open)(source, options)
      : await promisify<Buffer, typeof options, ZipFile>(fromBuffer)(source, options);
  try {
    for (let entry = await next(zip); entry; entry = await next(zip)) {
      await walk(entry.fileName, await contentOf(zip, entry), entry.compressedSize);
    }
  } finally {
    zip.close();
  }
}

function next(zip: ZipFile): Promise<Entry | undefined> {
  return new Promise((resolve, reject) => {
    const done = (settle: () => void) => {
      zip.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error');
      settle();
    };
    zip.once('entry', (entry: Entry) => done(() => resolve(entry)));
    zip.once('end', () => done(() => resolve(undefined)));
    zip.once('error', (error: Error) => done(() => reject(error)));
    zip.readEntry();
  });
}

const contentOf = (zip: ZipFile, entry: Entry): Promise<AsyncIterable<Buffer>> =>
  new Promise((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream as AsyncIterable<Buffer>))),
  );
