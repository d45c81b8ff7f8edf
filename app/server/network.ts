import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

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
  createHash('sha256').update(secret).update(address).digest('base64url').slice(0, 22);
