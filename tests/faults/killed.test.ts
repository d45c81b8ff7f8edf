import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { freePort, type RunningServer, runningServer } from '../situations/running-server';
import { newSheet, pour, send } from './comments';
import { minyi } from './minyi';
import { halfWritten, unchained, wordingsByKey } from './on-record';
import { openRound } from './open-round';

const kills = process.env.MINYI_LONG ? 100 : 10;
const citizens = 16;

it(
  `a server that is killed ${kills} times while comments pour in loses no comment whose receipt was given`,
  async () => {
    const here = await openRound();
    const settings = { PORT: String(await freePort()), MINYI_SECRET: randomBytes(32).toString('hex') };
    const running = () => runningServer(here.url, { ...settings, MINYI_COMMENTS_PER_NETWORK: '1000000' });
    let server = await running();
    let given = 0;
    for (let kill = 1; kill <= kills; kill++) {
      const pouring = pour(server.address, here.number, citizens);
      await sleep(150 + Math.random() * 600);
      await server.stop('SIGKILL');
      const { receipts, unanswered } = await pouring;
      given += receipts.size;
      server = await running();

      const kept = await wordingsByKey(here.db.read);
      expect([...receipts.keys()].filter(({ key }) => kept.get(key) !== 1)).toEqual([]);
      expect(await halfWritten(here.db.read)).toEqual([]);
      await expectReceiptPage(server, [...receipts.values()].at(-1));
      // Who got no answer sends the same sheet again: it is there once, whether it had been kept or not.
      for (const sheet of unanswered) await send(server.address, here.number, sheet);
      const again = await wordingsByKey(here.db.read);
      expect(unanswered.filter(({ key }) => again.get(key) !== 1)).toEqual([]);
    }
    expect(given).toBeGreaterThan(kills * 5);
    await expect.poll(() => unchained(here.db.read), { timeout: 20_000 }).toBe(0);
    expect(await minyi(['database', 'check'], { DATABASE_URL: here.url })).toMatchObject({ code: 0 });
  },
  kills * 20_000,
);

/** The receipt that the last answer before the kill promised is shown by the server that came after. */
async function expectReceiptPage(server: RunningServer, cookie: string | undefined) {
  if (!cookie) return;
  const page = await fetch(`${server.address}/receipts/new`, { headers: { cookie } });
  const html = await page.text();
  expect(page.status).toBe(200);
  expect(html).toMatch(/<strong>[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}<\/strong>/);
}

it('a comment whose sending was cut off in the middle leaves nothing behind', async () => {
  const here = await openRound();
  const server = await runningServer(here.url);
  const sheet = newSheet();
  const { port } = new URL(server.address);
  const { connect } = await import('node:net');
  const socket = connect(Number(port), 'localhost');
  socket.write(
    `POST /consultations/${here.number}/comment HTTP/1.1\r\nHost: localhost:${port}\r\nOrigin: ${server.address}\r\n` +
      `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${sheet.body.length}\r\n\r\n${sheet.body.slice(0, -10)}`,
  );
  await sleep(300);
  socket.destroy();
  await sleep(300);
  expect((await wordingsByKey(here.db.read)).size).toBe(0);
  expect(await send(server.address, here.number, sheet)).toBeTruthy();
  expect((await wordingsByKey(here.db.read)).get(sheet.key)).toBe(1);
});
