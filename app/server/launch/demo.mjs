import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port.mjs';
import { node, root } from './programs.mjs';
import { Stopped, say } from './say.mjs';

const folder = join(root, 'var/demo');
const pidFile = join(folder, 'launcher.pid');
/** Written last: a county that was only half made is made anew. */
const keysFile = join(folder, 'keys.json');

/**
 * Makes the demo's county in var/demo, anew unless `keep` finds one there, and gives the environment of its server. What
 * the shell says of databases, keys and mail is overruled: a demo must never be loaded into a real installation.
 */
export async function prepareDemo({ keep }) {
  refuseWhileItRuns();
  const kept = keep && existsSync(keysFile);
  if (!kept) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(pidFile, String(process.pid));
  process.on('exit', () => rmSync(pidFile, { force: true }));
  const keys = kept ? JSON.parse(readFileSync(keysFile, 'utf8')) : newKeys();
  const env = { ...process.env, ...keys, ...(await surroundings()) };
  await minyi(['database', 'migrate'], env);
  if (!kept) {
    say('正在生成演示数据……', 'Making the demo county …');
    await minyi(['demo', 'load'], env);
    writeFileSync(keysFile, JSON.stringify(keys), { mode: 0o600 });
  }
  return env;
}

/** Once the server answers: who can sign in, and where. */
export async function announceDemo(env, server) {
  let ended = false;
  server.finally(() => {
    ended = true;
  });
  while (!(await answers(env.MINYI_ADDRESS))) {
    if (ended) return;
    await wait(200);
  }
  await minyi(['demo', 'accounts'], env);
  say(
    `演示已就绪：${env.MINYI_ADDRESS} （按 Ctrl-C 停止）`,
    `The demo is ready: ${env.MINYI_ADDRESS} (Ctrl-C stops it)`,
  );
}

const answers = (address) =>
  fetch(`${address}/healthz`, { signal: AbortSignal.timeout(1000) }).then(
    (response) => response.ok,
    () => false,
  );

const newKeys = () => ({
  MINYI_SECRET: randomBytes(32).toString('base64'),
  MINYI_DATA_KEYS: `demo:${randomBytes(32).toString('base64')}`,
});

async function surroundings() {
  const port = process.env.PORT ?? (await freePort(3000, process.env.HOST));
  return {
    DATABASE_URL: `file:${join(folder, 'minyi.sqlite')}`,
    MINYI_FILES: join(folder, 'files'),
    MINYI_ACCESS_LOG: join(folder, 'access.log'),
    MINYI_ADDRESS: `http://localhost:${port}`,
    MINYI_SMTP_URL: '',
    MINYI_TRUST_PROXY: '',
    MINYI_LOG_LEVEL: process.env.MINYI_LOG_LEVEL ?? 'warn',
    MINYI_DEMO: '1',
    PORT: String(port),
  };
}

async function minyi(args, env) {
  if ((await node(['build/minyi.js', ...args], { env })) === 0) return;
  throw new Stopped('演示数据未能生成，原因见上文。', 'The demo could not be made; the reason is above.');
}

/** Two launchers would pull the database away from under each other. */
function refuseWhileItRuns() {
  const pid = existsSync(pidFile) && Number(readFileSync(pidFile, 'utf8'));
  if (!pid || !isRunning(pid)) return;
  throw new Stopped(
    `演示已在运行（进程 ${pid}），请先在那个终端按 Ctrl-C。`,
    `The demo is running already (process ${pid}): press Ctrl-C in that terminal first.`,
  );
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
