import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { type RunningServer, runningServer } from '../situations/running-server';
import { newSheet, type Sheet, send } from './comments';
import { wordingsByKey } from './on-record';
import { openRound } from './open-round';

it('a server that is told to stop answers the requests that are open, takes no new ones, and ends soon', async () => {
  const here = await openRound();
  const server = await runningServer(here.url);
  await send(server.address, here.number, newSheet());
  const sheets = Array.from({ length: 10 }, newSheet);
  const open = await Promise.all(sheets.map((sheet) => halfSent(server, here.number, sheet)));
  const waiting = idle(server);
  await sleep(200);

  const ended = once(server.process, 'exit');
  const told = performance.now();
  server.process.kill('SIGTERM');
  await sleep(300);
  await expect(fetch(server.address)).rejects.toThrow();
  const answers = await Promise.all(open.map((finish) => finish()));
  expect(answers.map((answer) => answer.slice(0, 12))).toEqual(sheets.map(() => 'HTTP/1.1 303'));
  expect(await ended).toEqual([0, null]);
  expect(performance.now() - told).toBeLessThan(5000);
  expect(await waiting).toBe('');

  const kept = await wordingsByKey(here.db.read);
  expect(sheets.filter(({ key }) => kept.get(key) !== 1)).toEqual([]);
});

/** A sending whose last bytes are still on their way; gives the means to send them and wait for the answer. */
async function halfSent(server: RunningServer, number: string, { body }: Sheet) {
  const socket = await opened(server);
  const head = [
    `POST /consultations/${number}/comment HTTP/1.1`,
    `Host: ${new URL(server.address).host}`,
    `Origin: ${server.address}`,
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${body.length}`,
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, -20)}`);
  return () => {
    socket.write(body.slice(-20));
    return text(socket);
  };
}

/** A browser's connection that is kept for the next click. Gives what comes over it until it is closed. */
const idle = async (server: RunningServer) => text(await opened(server));

async function opened(server: RunningServer): Promise<Socket> {
  const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}
