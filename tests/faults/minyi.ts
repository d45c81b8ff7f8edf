import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { root } from '../shape/source-files';

export type Ended = { code: number | null; said: string; complained: string };

/** Runs one of the built programs to its end, with these environment variables and no others of ours. */
export async function program(args: string[], env: Record<string, string>, input = ''): Promise<Ended> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, args, { cwd: root, env: { PATH, HOME, NODE_ENV: 'production', ...env } });
  child.stdin.end(input);
  const [said, complained, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code, said, complained };
}

/** The command line, as an administrator calls it. */
export const minyi = (args: string[], env: Record<string, string>, input = '') =>
  program(['build/minyi.js', ...args], env, input);
