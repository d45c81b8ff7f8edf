import { createServer } from 'node:http';
import * as build from '@remix-run/dev/server-build';
import type { ServerBuild } from '@remix-run/node';
import { startClockwork } from './clockwork';
import { compose } from './compose';
import { readConfiguration } from './configuration';
import { httpHandler } from './http-handler';
import { logFor, openAccessLog } from './logs';
import { stopOnSignal } from './shutdown';

async function main() {
  const settings = readConfiguration(process.env);
  if ('wrong' in settings) {
    process.stderr.write(`${settings.wrong}\n`);
    process.exit(78);
  }
  const log = logFor(settings);
  const running = await compose(settings);
  const server = createServer(
    httpHandler(build as unknown as ServerBuild, running, settings, log, openAccessLog(settings)),
  );
  const clockwork = startClockwork(running, settings, log);
  server.listen(settings.PORT, settings.HOST, () => {
    log.info({ port: settings.PORT, host: settings.HOST }, 'listening');
  });
  stopOnSignal(server, clockwork, running, log);
}

await main();
