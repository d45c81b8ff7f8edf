import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The project's folder: every program runs there. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Runs a program to its end on our terminal and gives its exit code. It gets a process group of its own, so that Ctrl-C
 * reaches it once, from us, and not once more from the terminal. Whoever pressed Ctrl-C wants everything to end: when the
 * program is done after a signal, we end too. With `timeout` (milliseconds) the group is killed when time is up.
 */
export async function run(command, args, { timeout, ...options } = {}) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options, detached: hasGroups });
  const signals = forwardSignals(child);
  const timer = timeout && setTimeout(() => killGroup(child), timeout);
  try {
    const [code, signal] = await once(child, 'close');
    const exitCode = code ?? 128 + constants.signals[signal];
    return signals.received ? process.exit(exitCode) : exitCode;
  } finally {
    clearTimeout(timer);
    signals.stop();
  }
}

const hasGroups = process.platform !== 'win32';
const killGroup = (child) => process.kill(hasGroups ? -child.pid : child.pid, 'SIGKILL');

/** npm passes a signal on that the terminal gave us already, so the second within a second is the same one; a later one kills. */
function forwardSignals(child) {
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const forward = (signal) => {
    if (signals.received === undefined) child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
    else if (Date.now() - signals.received > 1000) killGroup(child);
    signals.received ??= Date.now();
  };
  const stop = () => {
    for (const name of names) process.off(name, forward);
  };
  const signals = { received: undefined, stop };
  for (const name of names) process.on(name, forward);
  return signals;
}

/** Runs a JavaScript program with this same Node. */
export const node = (args, options) => run(process.execPath, args, options);

/** Runs npm, the one that started us where there is one. */
export function npm(args, options) {
  const started = process.env.npm_execpath ?? '';
  return started.endsWith('npm-cli.js')
    ? node([started, ...args], options)
    : run('npm', args, { shell: process.platform === 'win32', ...options });
}
