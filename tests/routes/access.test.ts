import { beforeAll, describe, expect, it } from 'vitest';
import { permissions } from '~/domain/permissions';
import { type Role, roles } from '~/domain/vocabulary';
import { type County, county } from '../situations/county';
import { openedDocket } from '../situations/dockets';
import { type RunningServer, runningServer } from '../situations/running-server';
import { signedIn } from '../situations/sessions';
import { type Address, everyAddress } from './addresses';

let here: County;
let server: RunningServer;
let addresses: Address[];
const cookies = {} as Record<Role, string>;

beforeAll(async () => {
  here = await county(new Date());
  const { number } = await openedDocket(here);
  for (const role of roles) cookies[role] = await signedIn(here, here.staff[role], new Date());
  addresses = await everyAddress({ number });
  server = await runningServer(here.url);
});

type Visit = { method?: 'GET' | 'POST'; cookie?: string; headers?: Record<string, string> };

async function visit(path: string, { method = 'GET', cookie, headers }: Visit = {}) {
  const { status, headers: answered } = await fetch(server.address + path, {
    method,
    redirect: 'manual',
    headers: {
      ...(cookie ? { cookie } : {}),
      ...(method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded', origin: server.address } : {}),
      ...headers,
    },
    ...(method === 'POST' ? { body: '' } : {}),
  });
  const to = new URL(answered.get('location') ?? path, server.address).pathname;
  return { status, to };
}

const guarded = () => addresses.filter(({ handle }) => handle.access !== 'public');
const outside = (answer: { status: number; to: string }) =>
  answer.status === 303 && ['/login', '/desk/forbidden'].includes(answer.to);

describe('who reaches which page', () => {
  it('every route says who may reach it', () => {
    expect(
      addresses
        .filter(({ handle }) => handle.access !== 'public' && !((handle.access ?? '') in permissions))
        .map(({ file }) => file),
    ).toEqual([]);
    expect(addresses.length).toBeGreaterThan(15);
  });

  it('nobody who has not signed in gets past the door of the desk, reading or writing', async () => {
    for (const { path, file } of guarded()) {
      for (const method of ['GET', 'POST'] as const) {
        const answer = await visit(path, { method });
        expect({ file, method, ...answer }).toMatchObject({ status: 303, to: '/login' });
      }
    }
  });

  it.each(roles)('%s enters the pages of the sheet and no other', async (role) => {
    for (const { path, file, handle } of guarded()) {
      const allowed: readonly Role[] = permissions[handle.access as keyof typeof permissions].roles;
      for (const method of ['GET', 'POST'] as const) {
        // Signing out would end the session that the next line of the matrix needs.
        if (file === 'sign-out.tsx') continue;
        const answer = await visit(path, { method, cookie: cookies[role] });
        expect({ file, method, in: !outside(answer) }).toEqual({ file, method, in: allowed.includes(role) });
        expect({ file, method, status: answer.status }).not.toMatchObject({ status: 500 });
      }
    }
  });

  it('public pages open to everybody, in both languages', async () => {
    for (const { path, handle, isPage } of addresses) {
      if (handle.access !== 'public' || !isPage) continue;
      for (const prefix of ['', '/en']) {
        const { status } = await visit(prefix + path);
        expect({ path: prefix + path, status }).toEqual({
          path: prefix + path,
          status: expect.toSatisfy((code: number) => code < 400 || code === 404),
        });
      }
    }
  });
});

describe('what the door refuses', () => {
  it('a session that was signed out opens nothing any more', async () => {
    const cookie = await signedIn(here, here.staff.auditor, new Date());
    expect((await visit('/desk', { cookie })).status).toBe(200);
    await visit('/sign-out', { method: 'POST', cookie });
    expect(await visit('/desk', { cookie })).toMatchObject({ status: 303, to: '/login' });
  });

  it('a session that was idle for half an hour opens nothing any more', async () => {
    const cookie = await signedIn(here, here.staff.auditor, new Date(Date.now() - 31 * 60_000));
    expect(await visit('/desk', { cookie })).toMatchObject({ status: 303, to: '/login' });
  });

  it('a form posted from another site is refused', async () => {
    const crossSite = await visit('/desk/dockets/new', {
      method: 'POST',
      cookie: cookies.drafter,
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(crossSite.status).toBe(403);
    const foreignOrigin = await visit('/desk/dockets/new', {
      method: 'POST',
      cookie: cookies.drafter,
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(foreignOrigin.status).toBeGreaterThanOrEqual(400);
  });

  it('a made-up cookie is nobody', async () => {
    expect(await visit('/desk', { cookie: 'minyi=made-up' })).toMatchObject({ status: 303, to: '/login' });
  });
});
