import { spawnSync } from 'node:child_process';
import { lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './programs.mjs';
import { Stopped, say } from './say.mjs';

const changedAt = (file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * Whether node_modules was completely installed (npm writes its own lock last) after package-lock.json last changed. A
 * linked node_modules belongs to another checkout and counts as installed: npm ci would empty it there.
 */
export const areInstalled = () =>
  changedAt('node_modules/.package-lock.json') >= changedAt('package-lock.json') || isLinked('node_modules');

const isLinked = (folder) => lstatSync(join(root, folder), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

/** Installs what package-lock.json names, unless it is there already. Stops with a sentence when that fails twice. */
export async function installDependencies() {
  if (isLinked('node_modules') || (areInstalled() && databaseDriverLoads())) return;
  say('正在安装依赖（首次约需一至三分钟）……', 'Installing dependencies (one to three minutes the first time) …');
  // NODE_ENV=production would leave out what the build needs.
  const install = () => npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if ((await install()) !== 0) {
    say('安装失败，正在重试一次……', 'That failed; trying once more …');
    if ((await install()) !== 0) {
      throw new Stopped(
        '依赖安装失败：请检查网络或 npm 镜像设置（npm config get registry），然后重试。',
        'Dependencies could not be installed: check the network or npm’s registry (npm config get registry), then try again.',
      );
    }
  }
  if (databaseDriverLoads()) return;
  throw new Stopped(
    '数据库驱动 better-sqlite3 未能编译：请先安装 python3、make 和 g++，然后重试。',
    'The database driver better-sqlite3 was not compiled: install python3, make and g++, then try again.',
  );
}

/** False after a change of Node's major version, or where install scripts were blocked: npm calls both a success. */
const databaseDriverLoads = () =>
  spawnSync(process.execPath, ['-e', "new (require('better-sqlite3'))(':memory:')"], { cwd: root }).status === 0;
