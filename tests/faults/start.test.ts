import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { testDataKey } from '../setup/fresh-database';
import { county } from '../situations/county';
import { freePort, runningServer } from '../situations/running-server';
import { program } from './minyi';

const folder = mkdtempSync(join(tmpdir(), 'minyi-start-'));
afterAll(() => rmSync(folder, { recursive: true }));

const complete = async () => ({
  DATABASE_URL: (await county(new Date())).url,
  MINYI_ADDRESS: 'http://localhost:3000',
  MINYI_SECRET: 's'.repeat(32),
  MINYI_DATA_KEYS: testDataKey,
  MINYI_FILES: join(folder, 'files'),
  PORT: String(await freePort()),
});

/** What the server says when it is started so; it must end by itself. */
async function start(settings: Record<string, string>) {
  const { code, said, complained } = await program(['build/index.js'], settings);
  return { code, said, sentences: complained.trim().split('\n') };
}

describe('a server that cannot serve says why in one sentence, and ends', () => {
  it('names everything that is missing or wrong in the configuration, not the first of it', async () => {
    const { code, sentences } = await start({ MINYI_SECRET: 'short', MINYI_DATA_KEYS: 'k:bm90IDMyIGJ5dGVz' });
    expect(code).toBe(78);
    expect(sentences).toHaveLength(1);
    for (const name of ['DATABASE_URL', 'MINYI_ADDRESS', 'MINYI_SECRET', 'MINYI_DATA_KEYS', 'MINYI_FILES'])
      expect(sentences[0]).toContain(name);
  });

  it.each([
    ['no such folder', () => `file:${join(folder, 'gone', 'minyi.sqlite')}`],
    ['no such file', () => `file:${join(folder, 'minyi.sqlite')}`],
    ['a file that is no database', () => `file:${aFile('no-database')}`],
    ['a database without tables', () => `file:${aFile('empty', '')}`],
    ['no PostgreSQL server', () => 'postgres://minyi:geheim@127.0.0.1:9/minyi'],
  ])('%s behind DATABASE_URL', async (_, url) => {
    const { code, sentences } = await start({ ...(await complete()), DATABASE_URL: url() });
    expect(code).toBe(78);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(/DATABASE_URL: .+ database migrate/);
    expect(sentences[0]).not.toContain('geheim');
  });

  it('a folder for files that cannot be made, an access log that cannot be written', async () => {
    const inAFile = join(aFile('file'), 'files');
    const files = await start({ ...(await complete()), MINYI_FILES: inAFile });
    expect(files).toMatchObject({ code: 78, sentences: [expect.stringContaining('MINYI_FILES')] });
    const log = await start({ ...(await complete()), MINYI_ACCESS_LOG: join(inAFile, 'access.log') });
    expect(log).toMatchObject({ code: 78, sentences: [expect.stringContaining('MINYI_ACCESS_LOG')] });
  });

  it('a port that another program has', async () => {
    const settings = await complete();
    const other = await runningServer(settings.DATABASE_URL);
    const { port } = new URL(other.address);
    const { code, sentences } = await start({ ...settings, PORT: port });
    expect(code).toBe(69);
    expect(sentences).toEqual([expect.stringContaining(port)]);
  });
});

function aFile(name: string, text = '汀禾县') {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
