import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { listen } from './listen';
import type { Server } from './roles';

/** `template` is the database as the demo left it. */
export type Installation = {
  folder: string;
  file: string;
  template: string;
  url: string;
  /** For acts that the bench itself carries out on this database. */
  dataKeys: string;
  server: Server;
};

/** A real installation with the demo's county in a folder of its own, and the built server running on it. */
export async function installation(): Promise<Installation> {
  const folder = mkdtempSync(join(tmpdir(), 'minyi-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'minyi.sqlite');
  const url = `file:${file}`;
  const dataKeys = `bench:${randomBytes(32).toString('base64')}`;
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', ...settings(folder, url, dataKeys) };
  await run(['build/minyi.js', 'database', 'migrate'], env);
  await run(['build/minyi.js', 'demo', 'load'], { ...env, MINYI_DEMO: '1' });
  const template = join(folder, 'template.sqlite');
  copyFileSync(file, template);
  return { folder, file, template, url, dataKeys, server: await start(env) };
}

const settings = (folder: string, url: string, dataKeys: string) => ({
  DATABASE_URL: url,
  MINYI_SECRET: randomBytes(32).toString('hex'),
  MINYI_DATA_KEYS: dataKeys,
  MINYI_FILES: join(folder, 'files'),
  MINYI_ACCESS_LOG: join(folder, 'access.log'),
  MINYI_LOG_LEVEL: 'warn',
  MINYI_ADDRESS: 'http://localhost:3000',
  // All of them come from this machine.
  MINYI_COMMENTS_PER_NETWORK: '100000000',
});

async function run(args: string[], env: NodeJS.ProcessEnv) {
  const [code] = await once(spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] }), 'exit');
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`);
}

async function start(env: NodeJS.ProcessEnv): Promise<Server> {
  const port = await freePort();
  const here = { ...env, PORT: String(port), MINYI_ADDRESS: `http://localhost:${port}` };
  const options = (process.env.MINYI_BENCH_NODE_OPTIONS ?? '').split(' ').filter(Boolean);
  const child = spawn(process.execPath, [...options, 'build/index.js'], { env: here, stdio: ['ignore', 2, 2] });
  for (let tries = 0; !(await answers(port)); tries++) {
    if (child.exitCode !== null || tries > 300) throw new Error('the server did not start');
    await sleep(100);
  }
  return { port, pid: child.pid!, stop: () => void child.kill() };
}

const answers = (port: number) =>
  fetch(`http://localhost:${port}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  server.close();
  return port;
}
