import { beforeAll, expect, it } from 'vitest';
import { createAccount } from '~/commands/accounts/create.server';
import { type County, county, given } from '../situations/county';
import { type RunningServer, runningServer } from '../situations/running-server';

const password = 'a long enough password';

let here: County;
let server: RunningServer;
beforeAll(async () => {
  here = await county(new Date());
  const grants = [{ role: 'drafter' as const, unitId: here.units.transport }];
  for (const loginName of ['zhang', 'wang'])
    given(await createAccount(here.system, { loginName, displayName: loginName, password, language: 'zh-CN', grants }));
  server = await runningServer(here.url);
});

async function enter(loginName: string, typed: string, to = '/desk') {
  const answer = await fetch(`${server.address}/login`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: server.address },
    body: new URLSearchParams({ loginName, password: typed, to }),
  });
  const cookie = answer.headers.getSetCookie()[0] ?? '';
  return { status: answer.status, to: answer.headers.get('location'), cookie, html: await answer.text() };
}

it('an officer who signs in comes to the page that was asked for, with a cookie that no script reads', async () => {
  const { status, to, cookie } = await enter('wang', password, '/desk/dockets');
  expect({ status, to }).toEqual({ status: 303, to: '/desk/dockets' });
  expect(cookie).toMatch(/^minyi=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  const desk = await fetch(`${server.address}/desk`, { headers: { cookie: cookie.split(';')[0]! } });
  expect(desk.status).toBe(200);
  expect(desk.headers.get('cache-control')).toBe('private, no-store');
});

it.each(['https://elsewhere.example/', '//elsewhere.example/desk', '/desk/../logout?x', 'javascript:alert(1)'])(
  'after signing in nobody is led to %s',
  async (to) => {
    expect((await enter('wang', password, to)).to).toBe('/desk');
  },
);

it('a wrong password and an unknown name are told the same, and the password is not shown again', async () => {
  const wrong = await enter('wang', 'a wrong password');
  const unknown = await enter('nobody', 'a wrong password');
  expect([wrong.status, unknown.status]).toEqual([422, 422]);
  expect(unknown.html.replaceAll('nobody', 'wang')).toBe(wrong.html);
  expect(wrong.html).not.toContain('a wrong password');
});

it('after ten attempts at one name even the right password has to wait, and other names do not', async () => {
  for (let attempt = 1; attempt <= 10; attempt++) {
    expect((await enter('zhang', `guess ${attempt}`)).status).toBe(422);
  }
  const eleventh = await enter('zhang', password);
  expect(eleventh).toMatchObject({ status: 429, cookie: '' });
  expect((await enter('wang', password)).status).toBe(303);
});
