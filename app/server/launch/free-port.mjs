import { createServer } from 'node:net';

/** The first TCP port from `port` upward that is free on `host`. */
export async function freePort(port, host = '127.0.0.1') {
  while (!(await isFree(port, host))) port += 1;
  return port;
}

function isFree(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
