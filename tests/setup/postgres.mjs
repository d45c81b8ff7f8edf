import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../app/server/launch/free-port.mjs';
import { removeAtExit } from './remove-at-exit.mjs';

// Nothing in it outlives the tests, so it need not survive a power cut.
const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

/**
 * Starts a throw-away PostgreSQL server on a free port of this machine and gives its address. It ends with this program.
 * @param {string} binaries the folder of `initdb` and `postgres`
 */
export async function startPostgres(binaries) {
  const owner = unprivilegedUser();
  const folder = mkdtempSync(join(tmpdir(), 'minyi-postgres-'));
  removeAtExit(folder);
  const password = randomBytes(16).toString('hex');
  const data = createCluster(binaries, folder, password, owner);
  const port = await freePort(54_320);
  const listening = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${port}`];
  const options = [...listening, ...settings].flatMap((setting) => ['-c', setting]);
  const log = join(folder, 'log');
  const stdio = ['ignore', 'ignore', openSync(log, 'a')];
  const server = spawn(join(binaries, 'postgres'), ['-D', data, ...options], { ...owner, cwd: folder, stdio });
  server.unref();
  // Before the folder is removed, hence first in the queue.
  process.prependListener('exit', () => server.kill('SIGQUIT'));
  const url = `postgres://minyi:${password}@127.0.0.1:${port}/postgres`;
  if (await answers(url, server)) return url;
  throw new Error(`the PostgreSQL server for the tests did not start:\n${readFileSync(log, 'utf8')}`);
}

function createCluster(binaries, folder, password, owner) {
  const passwordFile = join(folder, 'password');
  const data = join(folder, 'data');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (owner.uid !== undefined) for (const path of [folder, passwordFile]) chownSync(path, owner.uid, owner.gid);
  const login = ['--username=minyi', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  const text = ['--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'];
  const { status, stderr } = spawnSync(join(binaries, 'initdb'), ['-D', data, ...login, ...text], {
    ...owner,
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`initdb failed: ${stderr}`);
  return data;
}

/** PostgreSQL refuses to run as root; there it runs as Debian's `postgres`, else as `nobody`. */
function unprivilegedUser() {
  if (process.getuid?.() !== 0) return {};
  const id = (option, user) => spawnSync('id', [option, user], { encoding: 'utf8' });
  const user = ['postgres', 'nobody'].find((name) => id('-u', name).status === 0);
  if (!user)
    throw new Error('PostgreSQL refuses to run as root, and there is neither a user postgres nor a user nobody');
  return { uid: Number(id('-u', user).stdout), gid: Number(id('-g', user).stdout) };
}

async function answers(url, server) {
  const { default: pg } = await import('pg');
  for (let tries = 0; server.exitCode === null && tries < 300; tries += 1) {
    const client = new pg.Client({ connectionString: url });
    const connected = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end();
    if (connected) return true;
    await wait(100);
  }
  return false;
}
