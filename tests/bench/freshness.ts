import { setTimeout as sleep } from 'node:timers/promises';
import { folderStore } from 'db/file-store';
import { openDatabase } from 'db/open-database';
import { changeSetting } from '~/commands/settings/change.server';
import type { Installation } from './installation';
import { openNotice } from './open-notice';
import { readingOf } from './requests';
import { measure } from './roles';

const commits = 10;

/**
 * Commits from this process, another one than the server's, while 32 readers are at the page: how old the page was, in
 * milliseconds after the commit, when it was last asked for and came without what had been committed. The worst of ten.
 */
export async function oldestPage(here: Installation): Promise<number> {
  const { path } = await openNotice(here);
  const request = readingOf(path, here.server.port);
  const readers = measure({
    port: here.server.port,
    connections: 32,
    seconds: commits,
    request,
    expected: { status: 200 },
  });
  const db = await openDatabase(here.url);
  try {
    let oldest = 0;
    for (let count = 1; count <= commits; count++) {
      const countyName = `汀禾县${count}`;
      const act = { db, files: folderStore(here.folder), now: new Date(), actor: { kind: 'system' } } as const;
      await changeSetting(act, 'site', { countyName, siteName: '民议' });
      oldest = Math.max(oldest, await ageUntil(`http://localhost:${here.server.port}${path}`, countyName));
      await sleep(300 + 70 * count);
    }
    await readers;
    return oldest;
  } finally {
    await db.close();
  }
}

async function ageUntil(address: string, words: string): Promise<number> {
  const committed = performance.now();
  for (let oldest = 0; ; ) {
    const asked = performance.now() - committed;
    if ((await (await fetch(address)).text()).includes(words)) return oldest;
    oldest = asked;
    if (asked > 10_000) throw new Error('the page never showed what was committed');
    await sleep(5);
  }
}
