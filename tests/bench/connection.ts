import { once } from 'node:events';
import { connect } from 'node:net';

type Answer = { status: number; head: string; bytes: number };
export type Connection = { ask(request: string): Promise<Answer>; close(): void };

/**
 * A keep-alive HTTP/1.1 connection that asks one thing after another. Node's own client costs more than the bare server
 * that we compare with: it would measure itself.
 */
export async function openConnection(port: number): Promise<Connection> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  let received: Buffer | undefined;
  let waiting: { answered: (answer: Answer) => void; broken: (error: Error) => void } | undefined;

  socket.on('data', (chunk) => {
    received = received ? Buffer.concat([received, chunk]) : chunk;
    const answer = completeAnswer(received);
    if (!answer) return;
    received = undefined;
    waiting?.answered(answer);
  });
  socket.on('error', (error) => waiting?.broken(error));
  socket.on('close', () => waiting?.broken(new Error('the server closed the connection')));

  return {
    ask: (request) =>
      new Promise((answered, broken) => {
        waiting = { answered, broken };
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}

/** The answer once all of it has come. Bodies have their length in the head, or end with the empty chunk. */
function completeAnswer(received: Buffer): Answer | undefined {
  const headEnd = received.indexOf('\r\n\r\n');
  if (headEnd < 0) return undefined;
  const head = received.toString('latin1', 0, headEnd);
  const bytes = received.length - headEnd - 4;
  const length = /^content-length: (\d+)/im.exec(head)?.[1];
  const isComplete = length
    ? bytes >= Number(length)
    : received.toString('latin1', received.length - 5) === '0\r\n\r\n';
  return isComplete ? { status: Number(head.slice(9, 12)), head, bytes } : undefined;
}
