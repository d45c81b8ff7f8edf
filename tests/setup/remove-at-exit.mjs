import { rmSync } from 'node:fs';

/** Removes a folder when this program ends, however it ends short of SIGKILL. */
export function removeAtExit(folder) {
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
}

// A signal alone would skip 'exit'. While a program of ours runs it is the one to be told, and listens here too.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => process.listenerCount(signal) > 1 || process.exit(130));
}
