import { createServer } from 'node:http';
import * as build from '@remix-run/dev/server-build';
import { broadcastDevReady, type ServerBuild } from '@remix-run/node';
import { begin } from './begin';
import { startClockwork } from './clockwork';
import { readConfiguration } from './configuration';
import { httpHandler } from './http-handler';
import { logFor } from './logs';
import { stopOnSignal } from './shutdown';

async function main() {
  const settings = readConfiguration(process.env);
  if ('wrong' in settings) return giveUp(settings.wrong, 78);
  const log = logFor(settings);
  const begun = await begin(settings, log);
  if ('wrong' in begun) return giveUp(begun.wrong, 78);
  const { running, access } = begun;
  const server = createServer(httpHandler(build as unknown as ServerBuild, running, settings, log, access));
  server.once('error', (error: NodeJS.ErrnoException) => {
    giveUp(`无法监听端口 / cannot listen on port ${settings.PORT}: ${error.code}`, 69);
  });
  server.listen(settings.PORT, settings.HOST, () => {
    log.info({ port: settings.PORT, host: settings.HOST }, 'listening');
    stopOnSignal(server, startClockwork(running, settings, log), running, log);
    if (process.env.NODE_ENV === 'development') void broadcastDevReady(build as unknown as ServerBuild);
  });
}

function giveUp(sentence: string, code: number): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}

await main();
