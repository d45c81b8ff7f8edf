import { createHmac } from 'node:crypto';
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { isIP } from 'node:net';
import { signatureHeader, signedText } from '~/domain/interface/webhook-signature';
import { isPublicAddress, PrivateNetwork, publicLookup } from './public-network';

export type Delivery = { id: string; address: string; secrets: string[]; type: string; body: string };

/** Milliseconds that a receiver has for its answer. */
const patience = 10_000;

/**
 * Posts a delivery, signed with every secret in use. Resolves when the receiver took it (2xx) and rejects otherwise, with what
 * went wrong and nothing of what the receiver said. Redirections are not followed, and nothing on a private network is
 * reached but `allowedHosts`.
 */
export function postDelivery(delivery: Delivery, allowedHosts: readonly string[], now: Date): Promise<void> {
  const url = new URL(delivery.address);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isListed = allowedHosts.includes(url.hostname);
  if (!isListed && isIP(host) && !isPublicAddress(host)) return Promise.reject(new PrivateNetwork(host));
  if (!isListed && url.protocol !== 'https:') return Promise.reject(new Error('EPLAIN'));
  const second = Math.floor(now.getTime() / 1000);
  const macs = delivery.secrets.map((secret) =>
    createHmac('sha256', secret).update(signedText(second, delivery.body)).digest('hex'),
  );
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(delivery.body),
    'User-Agent': 'Minyi-Webhook/1',
    'Minyi-Delivery': delivery.id,
    'Minyi-Event': delivery.type,
    'Minyi-Signature': signatureHeader(second, macs),
  };
  const options = {
    method: 'POST',
    headers,
    signal: AbortSignal.timeout(patience),
    agent: false as const,
    ...(isListed ? {} : { lookup: publicLookup }),
  };
  return new Promise((resolve, reject) => {
    const sent = (url.protocol === 'https:' ? secure : plain)(url, options, (answer) => {
      const { statusCode = 0 } = answer;
      answer.destroy();
      if (statusCode >= 200 && statusCode < 300) resolve();
      else reject(new Error(`HTTP ${statusCode}`));
    });
    sent.once('error', reject);
    sent.end(delivery.body);
  });
}
