import type { Reason } from '../reason';

/**
 * Why a webhook cannot go to an address: it must be https, so that nobody reads or changes what is sent; hosts that the
 * operator listed may be reached by http as well, and on a private network.
 */
export function refusalsToTell(address: string, allowedHosts: readonly string[]): Reason[] {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isListed = url !== undefined && allowedHosts.includes(url.hostname);
  const isGood = url && (url.protocol === 'https:' || (url.protocol === 'http:' && isListed));
  const isPlain = url && url.username === '' && url.password === '' && url.hash === '';
  return isGood && isPlain ? [] : [{ code: 'webhook_address_wrong', field: 'address' }];
}
