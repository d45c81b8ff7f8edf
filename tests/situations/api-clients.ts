import createApiClient from 'openapi-fetch';
import { createClient } from '~/commands/clients/create.server';
import type { Scope } from '~/domain/interface/scopes';
import type { Role } from '~/domain/vocabulary';
import type { paths } from './api-paths';
import { type County, given } from './county';

let made = 0;

/** The key of a new client that acts as the member of staff with a role. */
export async function clientKey(here: County, role: Role, scopes: Scope[], now = here.system.now): Promise<string> {
  made += 1;
  const input = { name: `县政府办公系统 ${made}`, loginName: `demo-${role}`, scopes };
  return given(await createClient({ ...here.system, now }, input)).key;
}

/** A program that knows the interface only from its OpenAPI description. */
export const apiAt = (address: string, key?: string) =>
  createApiClient<paths>({
    baseUrl: `${address}/api/v1`,
    ...(key ? { headers: { authorization: `Bearer ${key}` } } : {}),
  });
