import { say } from './say.mjs';

const required = [20, 19];

/** Ends the program with one sentence when this Node is older than 20.19. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > required[0] || (major === required[0] && minor >= required[1])) return;
  const found = process.versions.node;
  say(
    `民议需要 Node.js 20.19 或更新版本，当前是 ${found}，请先升级：https://nodejs.org`,
    `Minyi needs Node.js 20.19 or newer, this is ${found}. Please upgrade: https://nodejs.org`,
  );
  process.exit(1);
}
