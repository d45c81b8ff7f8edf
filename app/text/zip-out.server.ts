import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** An entry of a ZIP file; `open` is called when its turn comes, and what it gives is not kept. */
export type ZipEntry = { path: string; open: () => AsyncIterable<Uint8Array | string> };

// ZIP keeps the hour of a wall clock, without its zone: the same numbers everywhere.
const fixed = () => ({
  mtime: new Date(1980, 0, 1),
  mode: 0o100644,
  compressionLevel: 6,
  forceDosTimestamp: true,
});

/** A ZIP file as a stream, in the order of its entries: the same content gives the same bytes. An entry that fails ends it with its error. */
export function zipStream(entries: readonly ZipEntry[]): Readable {
  const options = fixed();
  const zip = new ZipFile();
  const out = zip.outputStream as Readable;
  zip.on('error', (error: Error) => out.destroy(error));
  for (const { path, open } of entries) {
    zip.addReadStreamLazy(path, options, (use) => {
      const stream = Readable.from(asBuffers(open()), { objectMode: false });
      stream.once('error', (error) => out.destroy(error));
      use(null, stream);
    });
  }
  zip.end();
  return out;
}

async function* asBuffers(chunks: AsyncIterable<Uint8Array | string>) {
  for await (const chunk of chunks) yield Buffer.from(chunk as Uint8Array);
}
