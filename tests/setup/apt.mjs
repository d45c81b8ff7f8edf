import { run } from '../../app/server/launch/programs.mjs';
import { say } from '../../app/server/launch/say.mjs';
import { onPath } from './on-path.mjs';

/** Whether Debian's packages can be installed here without asking anyone: only root may. */
export const hasApt = () => process.getuid?.() === 0 && onPath('apt-get') !== undefined;

/** Installs Debian packages; whether that worked is seen by looking for the programs. */
export async function aptInstall(packages) {
  const names = packages.join(' ');
  say(`测试需要的程序缺失，正在安装：${names}`, `Installing what the tests need: ${names}`);
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  };
  await run('apt-get', ['update'], options);
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
}
