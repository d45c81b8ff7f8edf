import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { whenDone } from '../setup/fresh-database';

export type MailServer = { url: string; received: { to: string; message: string }[]; close(): Promise<void> };

/** A real SMTP server on this machine that keeps what it is given. It closes when the test ends. */
export async function mailServer(options: SMTPServerOptions & { port?: number } = {}): Promise<MailServer> {
  const received: MailServer['received'] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData: async (stream, { envelope }, taken) => {
      const message = await text(stream);
      received.push({ to: envelope.rcptTo.map(({ address }) => address).join(), message });
      taken();
    },
    ...options,
  });
  // A client that gives up is no fault of the server's.
  server.on('error', () => undefined);
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server.server, 'listening');
  let isOpen = true;
  const close = async () => {
    if (isOpen) await new Promise<void>((resolve) => server.close(resolve));
    isOpen = false;
  };
  whenDone(close);
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, received, close };
}
