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
  const running = await compose(settings, (error, id) => log.error({ err: error, id }, 'a page failed'));
  const server = createServer(
    httpHandler(build as unknown as ServerBuild, running, settings, log, openAccessLog(settings)),
  );
  const clockwork = startClockwork(running, settings, log);
  server.once('error', (error: NodeJS.ErrnoException) => {
    process.stderr.write(`无法监听端口 / cannot listen on port ${settings.PORT}: ${error.code}\n`);
    process.exit(69);
  });
  server.listen(settings.PORT, settings.HOST, () => {
    log.info({ port: settings.PORT, host: settings.HOST }, 'listening');
  });
  stopOnSignal(server, clockwork, running, log);
}

await main();
