import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { testDataKey, whenDone } from '../setup/fresh-database';
import { root } from '../shape/source-files';

export type RunningServer = {
  address: string;
  process: ChildProcess;
  output: () => string;
  stop: (signal?: NodeJS.Signals) => Promise<void>;
};

/** For an installation that offers letters; nobody listens there, so none leaves. */
export const withMail = { MINYI_SMTP_URL: 'smtp://127.0.0.1:9', MINYI_MAIL_FROM: 'minyi@tinghe.example' };

/** The built program as an installation runs it, on the database at `url`; stopped when the test, or the file, ends. */
export async function runningServer(url: string, more: Record<string, string> = {}): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'minyi-server-'));
  const port = more.PORT ?? String(await freePort());
  const address = `http://localhost:${port}`;
  const child = spawn(process.execPath, ['build/index.js'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: url,
      MINYI_ADDRESS: address,
      MINYI_SECRET: randomBytes(32).toString('hex'),
      MINYI_DATA_KEYS: testDataKey,
      MINYI_FILES: join(folder, 'files'),
      MINYI_ACCESS_LOG: join(folder, 'access.log'),
      MINYI_LOG_LEVEL: 'warn',
      PORT: port,
      ...more,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    await ended;
  };
  whenDone(async () => {
    await stop('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  for (let tries = 0; !(await answers(address)); tries++) {
    if (child.exitCode !== null || tries > 200) throw new Error(`the server did not start: ${output}`);
    await sleep(100);
  }
  return { address, process: child, output: () => output, stop };
}

const answers = (address: string) =>
  fetch(`${address}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );

export const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer();
    server.listen(0, () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
