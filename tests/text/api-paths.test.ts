import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { describe, expect, it } from 'vitest';
import { endpoints } from '~/http/api/endpoints';
import { openApi } from '~/http/api/openapi';
import { translator } from '~/i18n/t';
import { root } from '../shape/source-files';

const file = join(root, 'tests/situations/api-paths.ts');
const description = openApi(translator('en'), 'http://localhost');

/** The types of a client, made from the description as any office would make them. */
const generated = async () =>
  `// biome-ignore-all lint: made from the interface's own description\n// biome-ignore-all format: by openapi-typescript\n${astToString(await openapiTS(description as unknown as OpenAPI3))}`;

describe('the description of the interface', () => {
  it('is what the client of the tests was made from; MINYI_WRITE_API_PATHS=1 makes it anew', async () => {
    const now = await generated();
    if (process.env.MINYI_WRITE_API_PATHS === '1') writeFileSync(file, now);
    expect(readFileSync(file, 'utf8')).toBe(now);
  });

  it('has every endpoint, each with its answer, its refusals, and what a key must be allowed', () => {
    const { paths } = description as {
      paths: Record<string, Record<string, { operationId: string; security?: unknown }>>;
    };
    const operations = Object.values(paths).flatMap((path) => Object.values(path));
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(endpoints).sort());
    expect(operations.filter(({ security }) => security).map(({ operationId }) => operationId)).toEqual([
      'getGate',
      'listMaterials',
      'handInMaterial',
      'getReview',
      'listSubmissions',
      'submitForReview',
    ]);
    expect(JSON.stringify(description)).not.toContain('undefined');
  });

  it('names every part where a generator finds it: each reference leads to a component', () => {
    const { components } = description as { components: { schemas: Record<string, unknown> } };
    const referred = [...JSON.stringify(description).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to);
    const known = Object.keys(components.schemas).map((id) => `#/components/schemas/${id}`);
    expect(referred.filter((to) => !known.includes(to!))).toEqual([]);
    expect(known.length).toBeGreaterThan(10);
  });

  it('is there in both languages', () => {
    const chinese = JSON.stringify(openApi(translator('zh-CN'), 'http://localhost'));
    expect(chinese).toContain('送合法性审查');
    expect(JSON.stringify(description)).not.toMatch(/\p{Script=Han}/u);
  });
});
