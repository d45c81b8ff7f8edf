import { rmSync } from 'node:fs';

/** Removes a folder when this program ends, however it ends short of SIGKILL. */
export function removeAtExit(folder) {
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
}
