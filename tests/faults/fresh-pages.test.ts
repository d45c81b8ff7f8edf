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

it('while comments pour in, a page lacks no comment that was acknowledged more than a second before it was asked for', async () => {
  const here = await openRound();
  const server = await runningServer(here.url, { MINYI_COMMENTS_PER_NETWORK: '1000000' });
  const shown = async () => {
    const html = await (await fetch(`${server.address}/consultations/${here.number}/draft`)).text();
    return Number(/(\d+) 条意见/.exec(html)?.[1] ?? 0);
  };
  const acknowledged: number[] = [];
  const looks: { asked: number; count: number }[] = [];
  const end = performance.now() + 4000;
  const writing = Array.from({ length: 8 }, async () => {
    while (performance.now() < end) {
      await send(server.address, here.number, newSheet());
      acknowledged.push(performance.now());
    }
  });
  while (performance.now() < end) looks.push({ asked: performance.now(), count: await shown() });
  await Promise.all(writing);
  const lacking = looks.filter(({ asked, count }) => acknowledged.filter((at) => at < asked - 1000).length > count);
  expect(lacking).toEqual([]);
  await sleep(1000);
  expect(await shown()).toBe(acknowledged.length);
});
