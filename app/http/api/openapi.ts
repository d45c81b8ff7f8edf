import { z } from 'zod';
import type { T } from '~/i18n/t';
import { type Endpoint, type EndpointId, endpoints } from './endpoints';
import * as open from './public-schemas';
import * as review from './review-schemas';
import * as schemas from './schemas';

type Json = Record<string, unknown>;

/** The interface described as OpenAPI 3.1, from the schemas that its answers are read by. */
export function openApi(t: T, address: string): Json {
  const paths: Record<string, Json> = {};
  for (const [id, endpoint] of Object.entries(endpoints) as [EndpointId, Endpoint][]) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method]: operation(t, id, endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: { title: t('api.title'), version: '1', description: t('api.lead') },
    servers: [{ url: `${address}/api/v1` }],
    paths,
    components: {
      schemas: componentsOf(named),
      securitySchemes: { clientKey: { type: 'http', scheme: 'bearer' } },
    },
  };
}

function operation(t: T, id: EndpointId, { path, answer, scope, query, body, form }: Endpoint): Json {
  const sent = body ?? form;
  const parameters = [
    ...(path.includes('{number}') ? [parameter('number', 'path', { type: 'string' }, t('api.number'))] : []),
    ...Object.keys(query?.shape ?? {}).map((name) => parameter(name, 'query', { type: 'string' }, t('api.after'))),
    ...(sent ? [parameter('Idempotency-Key', 'header', { type: 'string', maxLength: 200 }, t('api.idempotency'))] : []),
  ];
  return {
    operationId: id,
    summary: t(`api.endpoint.${id}`),
    ...(scope ? { security: [{ clientKey: [] }], description: t('api.scope', { scope }) } : {}),
    parameters,
    ...(sent ? { requestBody: { required: true, content: content(sent, form && 'multipart/form-data') } } : {}),
    responses: {
      [sent ? '201' : '200']: { description: t('api.done'), content: content(answer) },
      default: {
        description: t('api.problem'),
        content: { 'application/problem+json': { schema: ref(schemas.problem) } },
      },
    },
  };
}

const parameter = (name: string, place: 'path' | 'query' | 'header', schema: Json, description: string): Json => ({
  name,
  in: place,
  required: place !== 'query',
  schema,
  description,
});

const content = (schema: z.ZodType, type = 'application/json') => ({ [type]: { schema: ref(schema) } });
const ref = (schema: z.ZodType) => ({ $ref: `#/components/schemas/${schema.meta()!.id}` });

// Every schema with a name of its own is a component, those inside lists too: a generator finds each under one address.
const named = [open, review, schemas]
  .flatMap((area) => Object.values(area))
  .filter((schema): schema is z.ZodType => schema instanceof z.ZodType && schema.meta()?.id !== undefined);

function componentsOf(schemas: z.ZodType[]): Json {
  const registry = z.registry<{ id: string }>();
  for (const schema of schemas) registry.add(schema, { id: String(schema.meta()!.id) });
  const made = z.toJSONSchema(registry, { io: 'input', uri: (id) => `#/components/schemas/${id}` }).schemas;
  return Object.fromEntries(
    Object.entries(made).map(([id, schema]) => {
      const { $schema: _, $id: __, ...plain } = schema as Json;
      return [id, plain];
    }),
  );
}
