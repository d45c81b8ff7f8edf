import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/**
 * The address a request came from. `X-Forwarded-For` is believed only from the proxies that the operator named (addresses
 * separated by commas), else anyone could write there what they like.
 */
export function networkOf(request: IncomingMessage, trustedProxies: string): string {
  const direct = request.socket.remoteAddress ?? '';
  const trusted = trustedProxies.split(',').map((address) => address.trim());
  if (!trusted.includes(direct)) return direct;
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',');
  return forwarded.at(-1)?.trim() || direct;
}

/** An address as a key for limits, so that the address itself is kept nowhere but in the access log. */
export const networkKey = (address: string, secret: Buffer): string =>
  createHash('sha256').update(secret).update(ownNetwork(address)).digest('base64url').slice(0, 22);

/**
 * What one connection is given as a whole: an IPv4 address, or the first 64 bits of an IPv6 one, behind which every machine
 * may take as many addresses as it likes.
 */
function ownNetwork(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [before = '', after] = address.split('::');
  const head = before.split(':').filter(Boolean);
  const tail = after?.split(':').filter(Boolean) ?? [];
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return [...head, ...zeros, ...tail]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
