import type { FileStore } from 'db/file-store';
import type { DeliberationPackage, PackageFile } from '~/queries/deliberation-package.server';
import { type ZipEntry, zipStream } from '~/text/zip-out.server';

/**
 * The package of a discussion as a ZIP: `manifest.json` first, which names every part, its state and the SHA-256 of every file, then
 * the files in its order. No time and no name of a reader is in it, so that the same record gives the same bytes.
 */
export function packageZip(store: FileStore, { docket, parts, missing }: DeliberationPackage) {
  const manifest = {
    form: 'minyi-deliberation-package/1',
    docket,
    missing,
    parts: parts.map(({ part, state, notApplicable, files }) => ({
      part,
      state,
      notApplicable,
      files: files.map(({ path, hash }) => ({ path, sha256: hash })),
    })),
  };
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  const entries: ZipEntry[] = parts
    .flatMap(({ files }) => files)
    .map((file) => ({ path: file.path, open: () => contentOf(store, file) }));
  return zipStream([{ path: 'manifest.json', open: () => once(text) }, ...entries]);
}

async function* contentOf(store: FileStore, { text, hash }: PackageFile): AsyncIterable<Uint8Array | string> {
  yield text ?? (await store.get(hash));
}

async function* once(text: string): AsyncIterable<string> {
  yield text;
}
