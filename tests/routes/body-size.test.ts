import { connect } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { county } from '../situations/county';
import { type RunningServer, runningServer } from '../situations/running-server';

let server: RunningServer;
beforeAll(async () => {
  server = await runningServer((await county(new Date())).url);
});

/** What the server answers to the head of a post of which nothing more has been sent. */
const answerTo = (path: string, ...head: string[]) =>
  new Promise<string>((resolve, reject) => {
    const { port } = new URL(server.address);
    const socket = connect(Number(port), 'localhost');
    let answer = '';
    socket.setTimeout(10_000, () => reject(new Error('no answer')));
    socket
      .on('data', (chunk) => (answer += chunk))
      .on('end', () => resolve(answer))
      .on('error', reject);
    socket.write(
      [`POST ${path} HTTP/1.1`, `Host: localhost:${port}`, `Origin: ${server.address}`, ...head, '', ''].join('\r\n'),
    );
  });

const text = 'Content-Type: application/x-www-form-urlencoded';

describe('a body larger than any form of ours', () => {
  it('is refused before any of it is read, and the citizen is told that what was typed is still there', async () => {
    const answer = await answerTo('/receipts', text, 'Content-Length: 100000000');
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toContain('太大');
    expect(await answerTo('/en/receipts', text, 'Content-Length: 100000000')).toContain('too large');
  });

  it('is refused with files as well, however the address spells its path', async () => {
    const files = 'Content-Type: multipart/form-data; boundary=x';
    expect(await answerTo('/login', files, 'Content-Length: 1000000000')).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('is refused when it does not say how long it is', async () => {
    expect(await answerTo('/receipts', text, 'Transfer-Encoding: chunked')).toMatch(/^HTTP\/1\.1 411 /);
  });
});
