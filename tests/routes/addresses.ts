import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RouteHandle } from '~/http/guard.server';
import { root } from '../shape/source-files';

export type Address = { file: string; path: string; handle: Partial<RouteHandle>; hasAction: boolean; isPage: boolean };

/** Every route of the program with its address; parameters are filled from `params`. */
export async function everyAddress(params: Record<string, string>): Promise<Address[]> {
  const files = readdirSync(join(root, 'app/routes')).filter((name) => /\.tsx?$/.test(name) && !name.startsWith('$.'));
  const addresses: Address[] = [];
  for (const file of files) {
    const route = (await import(join(root, 'app/routes', file))) as Record<string, unknown>;
    const path = pathOf(file.replace(/\.tsx?$/, ''), params);
    const handle = (route.handle ?? {}) as Partial<RouteHandle>;
    addresses.push({ file, path, handle, hasAction: 'action' in route, isPage: 'default' in route });
  }
  return addresses;
}

/** Remix's flat names: dots are slashes, `$` is a parameter, `_index` and a trailing `_` add nothing, `[.]` is a dot. */
function pathOf(name: string, params: Record<string, string>): string {
  const segments = name
    .replace(/\[(.)\]/g, (_, sign: string) => (sign === '.' ? '\u0000' : sign))
    .split('.')
    .map((segment) => segment.replace(/_$/, ''))
    .filter((segment) => segment !== '_index')
    .map((segment) => segment.replace(/^\$(\w+)/, (_, param: string) => params[param] ?? 'nothing'));
  return `/${segments.join('/').replaceAll('\u0000', '.')}`;
}
