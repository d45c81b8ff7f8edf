import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'db/database';
import { openDatabase, sqliteFile } from 'db/open-database';
import { setDataKeys } from 'db/sealed-text';
import { inject, onTestFinished, TestRunner } from 'vitest';
import { onServer } from './on-server';

/** The key of encrypted columns in tests, "id:base64". */
export const testDataKey = `test:${Buffer.alloc(32, 'minyi').toString('base64')}`;

type Fresh = { db: Database; url: string };
const untilFileEnds: (() => Promise<void>)[] = [];

/** Removes the databases that were opened outside of a test, such as in a beforeAll. */
export async function closeDatabases(): Promise<void> {
  for (const cleanup of untilFileEnds.splice(0)) await cleanup();
}

/** A migrated, empty database of the engine under test, of its own. It is closed and removed when the test, or the file, ends. */
export async function freshDatabase(): Promise<Fresh> {
  setDataKeys([testDataKey]);
  const template = inject('template');
  const { url, remove } = template.startsWith('postgres') ? await cloneDatabase(template) : copyFile(template);
  const db = await openDatabase(url);
  const cleanup = async () => {
    await db.close();
    await remove();
  };
  whenDone(cleanup);
  return { db, url };
}

/** Runs when the test ends; for what is made outside of a test, such as in a beforeAll, when the file ends. */
export function whenDone(cleanup: () => Promise<void>): void {
  if (TestRunner.getCurrentTest()) onTestFinished(cleanup);
  else untilFileEnds.push(cleanup);
}

function copyFile(template: string) {
  const folder = mkdtempSync(join(tmpdir(), 'minyi-test-'));
  const file = join(folder, 'minyi.sqlite');
  copyFileSync(sqliteFile(template), file);
  return { url: `file:${file}`, remove: async () => rmSync(folder, { recursive: true }) };
}

async function cloneDatabase(template: string) {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(template, `create database ${name} template ${new URL(template).pathname.slice(1)}`);
  return {
    url: new URL(name, template).href,
    remove: () => onServer(template, `drop database ${name} with (force)`),
  };
}
