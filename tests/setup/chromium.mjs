import { spawnSync } from 'node:child_process';
import { node } from '../../app/server/launch/programs.mjs';
import { say } from '../../app/server/launch/say.mjs';
import { isProgram, onPath } from './on-path.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const onMac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** A Chromium that answers: on PATH, else in Playwright's own cache, else undefined. */
export async function findChromium() {
  const { chromium } = await import('playwright');
  const candidates = [...names.map(onPath), onMac, chromium.executablePath()];
  return candidates.find((file) => file && isProgram(file) && answers(file));
}

/** Some distributions put a stub there that only tells to install a snap: a real browser says its version. */
const answers = (file) => spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;

/** Lets Playwright download its Chromium; gives its path, or undefined when the download failed. */
export async function downloadChromium() {
  say('正在下载 Playwright 的 Chromium……', 'Downloading Playwright’s Chromium …');
  await node(['node_modules/playwright/cli.js', 'install', 'chromium'], { timeout: 10 * 60_000 });
  return findChromium();
}
