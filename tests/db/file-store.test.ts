import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderStore } from 'db/file-store';
import { expect, it, onTestFinished } from 'vitest';

function store() {
  const folder = mkdtempSync(join(tmpdir(), 'minyi-files-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return { folder, files: folderStore(folder) };
}

it('a file is found again under the hash of its bytes', async () => {
  const { files } = store();
  const hash = await files.put(Buffer.from('送审稿'));
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(Buffer.from(await files.get(hash)).toString()).toBe('送审稿');
});

it('the same bytes twice, and twice at once, are one file and leave nothing unfinished', async () => {
  const { files, folder } = store();
  const bytes = Buffer.from('同一份扫描件');
  const hashes = await Promise.all([files.put(bytes), files.put(bytes), files.put(bytes)]);
  expect(new Set(hashes).size).toBe(1);
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(names.map(({ name }) => name)).toEqual([hashes[0]]);
});

it('a hash that names nothing is an error', async () => {
  const { files } = store();
  await expect(files.get('0'.repeat(64))).rejects.toThrow(/ENOENT/);
});
