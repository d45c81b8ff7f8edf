import { appendFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUp, restore } from 'db/backup';
import { folderStore } from 'db/file-store';
import { isPostgres } from 'db/kit';
import { openDatabase, sqliteFile } from 'db/open-database';
import { settings } from 'db/schema/record';
import { describe, expect, it } from 'vitest';
import { freshDatabase, whenDone } from '../setup/fresh-database';

const now = new Date('2026-03-02T01:00:00Z');

async function installation() {
  const { db, url } = await freshDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'minyi-backup-'));
  whenDone(async () => rmSync(folder, { recursive: true }));
  const files = join(folder, 'files');
  const hash = await folderStore(files).put(Buffer.from('送审稿'));
  const put = (key: string) => db.transaction((tx) => tx.insert(settings).values({ key, value: 1, changedAt: now }));
  await put('before');
  return { put, hash, from: { database: sqliteFile(url), files }, at: (name: string) => join(folder, name) };
}

describe.skipIf(isPostgres)('a backup', () => {
  it('holds what was there while the server went on writing, and is put back whole', async () => {
    const { put, hash, from, at } = await installation();
    const copied = backUp(from, at('copy'), now);
    await put('while copying');
    await copied;
    const to = { database: at('restored.sqlite'), files: at('restored-files') };
    await restore(at('copy'), to);
    const restored = await openDatabase(`file:${to.database}`);
    const keys = (await restored.read.select().from(settings)).map(({ key }) => key);
    await restored.close();
    expect(keys).toContain('before');
    expect(Buffer.from(await folderStore(to.files).get(hash)).toString()).toBe('送审稿');
  });

  it('never writes over a database that is there', async () => {
    const { from, at } = await installation();
    await backUp(from, at('copy'), now);
    await expect(restore(at('copy'), from)).rejects.toThrow(/already/);
  });

  it('that was altered is not put back', async () => {
    const { from, at } = await installation();
    await backUp(from, at('copy'), now);
    appendFileSync(join(at('copy'), 'minyi.sqlite'), 'x');
    const to = { database: at('restored.sqlite'), files: at('restored-files') };
    await expect(restore(at('copy'), to)).rejects.toThrow(/not the one/);
    expect(existsSync(to.database)).toBe(false);
  });
});
