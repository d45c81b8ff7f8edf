import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import Sqlite from 'better-sqlite3';

type Manifest = { at: string; database: string };

const databaseName = 'minyi.sqlite';
const manifestName = 'manifest.json';

/**
 * Writes a consistent copy of an SQLite database and of the file store into a new folder, while the server runs. The files come
 * second: a row never names a file that the copy lacks. Throws when the folder exists or the copy is not sound.
 */
export async function backUp(from: { database: string; files: string }, folder: string, now: Date): Promise<void> {
  await mkdir(folder, { recursive: false });
  const copy = join(folder, databaseName);
  const source = new Sqlite(from.database, { readonly: true });
  try {
    await source.backup(copy);
  } finally {
    source.close();
  }
  requireSound(copy);
  if (existsSync(from.files)) await cp(from.files, join(folder, 'files'), { recursive: true });
  const manifest: Manifest = { at: now.toISOString(), database: await hashOf(copy) };
  await writeFile(join(folder, manifestName), `${JSON.stringify(manifest)}\n`);
}

/** Puts a backup where an installation will look for it. Throws when something is there already, or the backup was altered. */
export async function restore(folder: string, to: { database: string; files: string }): Promise<void> {
  if (existsSync(to.database)) throw new Error(`there is a database at ${to.database} already`);
  const manifest = JSON.parse(await readFile(join(folder, manifestName), 'utf8')) as Manifest;
  const copy = join(folder, databaseName);
  if ((await hashOf(copy)) !== manifest.database)
    throw new Error('the database in the backup is not the one that was backed up');
  requireSound(copy);
  if (existsSync(join(folder, 'files'))) await cp(join(folder, 'files'), to.files, { recursive: true });
  await cp(copy, to.database);
}

function requireSound(file: string): void {
  const copy = new Sqlite(file, { readonly: true });
  try {
    const verdict = copy.pragma('integrity_check', { simple: true });
    if (verdict !== 'ok') throw new Error(`the copy is not sound: ${String(verdict)}`);
  } finally {
    copy.close();
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
