import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { demoCounty } from 'db/demo/demo';
import { expect, it } from 'vitest';
import { freshDatabase, testDataKey } from '../setup/fresh-database';
import { runningServer } from '../situations/running-server';
import { newSheet, send } from './comments';
import { minyi } from './minyi';
import { openRound } from './open-round';

it('what the command line commits is on the pages of the running server one second later', async () => {
  const { url } = await freshDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'minyi-fresh-'));
  await minyi(['database', 'migrate'], { DATABASE_URL: url });
  const server = await runningServer(url, { MINYI_FILES: folder });
  const register = async () => (await fetch(`${server.address}/consultations`)).text();
  const [docket] = demoCounty.dockets;
  expect(await register()).not.toContain(docket!.title);

  const settings = { MINYI_ADDRESS: server.address, MINYI_SECRET: 's'.repeat(32), MINYI_DATA_KEYS: testDataKey };
  const loaded = await minyi(['demo', 'load'], {
    ...settings,
    DATABASE_URL: url,
    MINYI_FILES: folder,
    MINYI_DEMO: '1',
  });
  expect(loaded).toMatchObject({ code: 0 });
  await sleep(1000);
  expect(await register()).toContain(docket!.title);
  rmSync(folder, { recursive: true });
});

it('while comments pour in, a page is never older than one second, and is still kept between two of them', async () => {
  const here = await openRound();
  const server = await runningServer(here.url, { MINYI_COMMENTS_PER_NETWORK: '1000000' });
  const address = `${server.address}/consultations/${here.number}/draft`;
  const page = async () => (await fetch(address)).headers.get('etag');
  const seen: (string | null)[] = [];
  let sent = 0;
  for (const end = performance.now() + 3000; performance.now() < end; sent += 8) {
    await Promise.all(Array.from({ length: 8 }, () => send(server.address, here.number, newSheet())));
    seen.push(await page());
  }
  await sleep(1000);
  const last = await page();
  expect(await (await fetch(address)).text()).toContain(String(sent));
  expect(last).not.toBe(seen[0]);
  // Made anew for every commit, it would have as many faces as it was looked at.
  expect(new Set(seen).size).toBeLessThan(seen.length);
});
