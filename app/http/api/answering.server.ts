import type { AppLoadContext } from '@remix-run/node';
import type { z } from 'zod';
import type { Act } from '~/commands/act.server';
import { keyHash } from '~/commands/clients/create.server';
import { touchClient } from '~/commands/clients/touch.server';
import { may } from '~/domain/permissions';
import { type ApiClient, clientByKey } from '~/queries/api-client.server';
import { citizenAct } from '../load-context.server';
import type { Endpoint } from './endpoints';
import { problemAnswer } from './problem.server';

type Asked<E extends Endpoint> = {
  context: AppLoadContext;
  act: Act;
  client: ApiClient | undefined;
  query: E['query'] extends z.ZodType ? z.output<E['query']> : undefined;
};

/**
 * Answers one request to an endpoint: who asks, how often, whether the key may, what the address says; then `work`, whose
 * value is read by the endpoint's schema, or `undefined` for what is not there. Everything else is a problem of RFC 9457.
 */
export async function answer<E extends Endpoint>(
  endpoint: E,
  request: Request,
  context: AppLoadContext,
  work: (asked: Asked<E>) => Promise<z.input<E['answer']> | Response | undefined>,
): Promise<Response> {
  const asking = await whoAsks(endpoint, request, context);
  if (asking instanceof Response) return asking;
  const url = new URL(request.url);
  const query = endpoint.query?.safeParse(Object.fromEntries(url.searchParams));
  if (query && !query.success) return problemAnswer(context.lang, [{ code: 'api.query_wrong' }], { status: 422 });
  const value = await work({ ...asking, context, query: query?.data as Asked<E>['query'] });
  if (value instanceof Response) return value;
  if (value === undefined) return problemAnswer(context.lang, [{ code: 'not_found' }]);
  return new Response(JSON.stringify(endpoint.answer.parse(value)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...(endpoint.scope ? notKept : {}) },
  });
}

const notKept = { 'Cache-Control': 'private, no-store' };

/** The client behind the key, or nobody; a problem when the key is wrong, may not, or asks too often. */
async function whoAsks(endpoint: Endpoint, request: Request, context: AppLoadContext) {
  const { running, lang, network } = context;
  const refuse = (code: string, status: number, headers = {}) => problemAnswer(lang, [{ code }], { status, headers });
  const key = /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  const client = key ? await clientByKey(running.db.read, keyHash(key)) : undefined;
  const wait = await running.limits.secondsToWait(client ? 'apiByClient' : 'apiByNetwork', client?.id ?? network);
  if (wait > 0) return refuse('too_many', 429, { 'Retry-After': String(wait) });
  const challenge = { 'WWW-Authenticate': 'Bearer' };
  if (request.headers.has('authorization') && !client) return refuse('api.key_wrong', 401, challenge);
  if (endpoint.scope && !client) return refuse('api.key_missing', 401, challenge);
  if (endpoint.scope && !client?.scopes.includes(endpoint.scope)) return refuse('api.scope_missing', 403);
  if (client) await touchClient(running.db, client, running.clock());
  const act: Act = { ...citizenAct(context), ...(client ? { actor: client.actor } : {}) };
  if (endpoint.scope && !may(act.actor, 'docket.read', [])) return refuse('forbidden', 403);
  return { client, act };
}
