import type { Server } from 'node:http';
import type { Logger } from 'pino';
import type { Running } from '~/http/load-context.server';
import type { Clockwork } from './clockwork';
import { connectionsOf } from './connections';

// After so many milliseconds what is still under way is given up.
const patience = 10_000;

/** On SIGINT or SIGTERM: take no more work, let what is under way end, close the database last. */
export function stopOnSignal(server: Server, clockwork: Clockwork, running: Running, log: Logger): void {
  const connections = connectionsOf(server);
  let stopping = false;
  async function stop(signal: string) {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), patience).unref();
    await Promise.all([connections.closed(), clockwork.stop()]);
    await running.db.close();
    process.exit(0);
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(signal));
}
