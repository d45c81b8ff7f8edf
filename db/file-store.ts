import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Tx } from './database';
import { files } from './schema/drafts';

/** Where the bytes of drafts, attachments and scans live, under their SHA-256 (hex). Written before the row that names them. */
export type FileStore = {
  put(bytes: Uint8Array): Promise<string>;
  get(hash: string): Promise<Uint8Array>;
};

/** A store in a folder beside the database: `ab/cd/abcd…`. A file appears whole or not at all. */
export function folderStore(folder: string): FileStore {
  const place = (hash: string) => join(folder, hash.slice(0, 2), hash.slice(2, 4), hash);
  return {
    async put(bytes) {
      const hash = createHash('sha256').update(bytes).digest('hex');
      const path = place(hash);
      if (await exists(path)) return hash;
      await mkdir(dirname(path), { recursive: true });
      const unfinished = `${path}.${randomUUID()}`;
      const file = await open(unfinished, 'wx');
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(unfinished, path);
      return hash;
    },
    get: (hash) => readFile(place(hash)),
  };
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Names a stored file in the database. The same bytes twice are one row. */
export async function rememberFile(
  tx: Tx,
  file: { hash: string; size: number; mediaType: string; storedAt: Date },
): Promise<void> {
  await tx.insert(files).values(file).onConflictDoNothing({ target: files.hash });
}
