import type { Server } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';

// A request that is on its way when the server is told to stop has so many milliseconds to arrive.
const arrival = 1000;

type State = 'silent' | 'asking' | 'answered';

/** Knows what each connection of the server is doing, so that all can be closed and no answer is cut off. */
export function connectionsOf(server: Server) {
  const open = new Map<Socket, State>();
  let closing = false;

  server.on('connection', (socket) => {
    open.set(socket, 'silent');
    socket.once('close', () => open.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    open.set(socket, 'asking');
    response.once('close', () => {
      if (open.has(socket)) open.set(socket, 'answered');
      if (closing) socket.destroySoon();
    });
  });

  const close = (which: State) => {
    for (const [socket, state] of open) if (state === which) socket.destroySoon();
  };

  return {
    /** Takes no more connections, and resolves when the last open request was answered and the last connection is closed. */
    closed(): Promise<void> {
      closing = true;
      close('answered');
      setTimeout(() => close('silent'), arrival).unref();
      // The close of node:http also destroys connections whose answer has been handed over but has not left yet.
      return new Promise((resolve) => NetServer.prototype.close.call(server, () => resolve()));
    },
  };
}
