import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import pino from 'pino';
import { createWebhook } from '~/commands/webhooks/create.server';
import type { WebhookKind } from '~/domain/interface/scopes';
import { webhookDeliverer } from '~/server/webhooks/deliverer';
import { whenDone } from '../setup/fresh-database';
import { type County, given } from './county';

export type Received = { headers: IncomingHttpHeaders; body: string };

/** Another office's system: a real HTTP server that answers with `statuses` in turn, and then 204. */
export async function receiver(statuses: number[] = []) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    received.push({ headers: request.headers, body: await text(request) });
    response.writeHead(statuses.shift() ?? 204, { location: 'http://localhost:1/' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  whenDone(close);
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}/hook`, received, close };
}

/** The hosts that the operator of these stories listed. */
export const listed = ['localhost'];

/** A webhook of the administrator for some kinds of events. */
export async function toldOf(here: County, address: string, kinds: WebhookKind[], at = '2026-03-02 09:30') {
  return given(await createWebhook(here.as('administrator', at), { address, kinds }, listed));
}

/** What the clockwork does every two seconds, at a moment of Beijing time. Gives how many deliveries arrived. */
export function delivered(here: County, at: string, hosts: readonly string[] = listed): Promise<number> {
  const running = { db: here.db, clock: () => here.as('administrator', at).now };
  return webhookDeliverer(running, hosts, pino({ level: 'silent' }), new AbortController().signal)();
}

/** Whether a delivery is signed with a secret, as a receiver finds out: from the header and the bytes alone. */
export function isSignedWith(secret: string, { headers, body }: Received): boolean {
  const parts = String(headers['minyi-signature']).split(',');
  const second = parts[0]!.replace('t=', '');
  const mac = createHmac('sha256', secret).update(`${second}.${body}`).digest('hex');
  return parts.includes(`v1=${mac}`);
}
