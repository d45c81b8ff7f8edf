import { beforeAll, describe, expect, it } from 'vitest';
import { type County, county } from '../situations/county';
import { type RunningServer, runningServer } from '../situations/running-server';

let here: County;
let server: RunningServer;
beforeAll(async () => {
  here = await county(new Date());
  server = await runningServer(here.url);
});
const page = (path: string, init: RequestInit = {}) => fetch(server.address + path, { redirect: 'manual', ...init });

describe('every answer', () => {
  it('carries a policy that allows no inline script, no frame and no other host', async () => {
    const { headers } = await page('/consultations');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('an address that names nothing is a page of its own, in the reader’s language', async () => {
    const missing = await page('/en/no/such/page');
    expect(missing.status).toBe(404);
    const html = await missing.text();
    expect(html).toContain('<html lang="en"');
    expect(html).toContain('There is no such page');
  });

  it('a file of an earlier version is simply not there, and an address that is none is called so', async () => {
    expect((await page('/build/_assets/site-GONE.css')).status).toBe(404);
    expect((await page('/build/%E0%A4%A')).status).toBe(400);
    expect(server.output()).not.toContain('a request failed');
  });

  it('the prefix alone chooses English, whatever the browser prefers', async () => {
    const html = await (await page('/consultations', { headers: { 'accept-language': 'en' } })).text();
    expect(html).toContain('<html lang="zh-CN"');
  });

  it('display choices are kept in a cookie and never lead to another site', async () => {
    const body = new URLSearchParams({ mode: 'elder', back: '//elsewhere.example/x' });
    const answer = await page('/display', { method: 'POST', body, headers: { origin: server.address } });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/');
    const [cookie] = answer.headers.getSetCookie();
    const html = await (await page('/consultations', { headers: { cookie: cookie!.split(';')[0]! } })).text();
    expect(html).toContain('data-mode="elder"');
  });
});

describe('the page cache', () => {
  it('answers a page it has with the same bytes and 304 to who has them already', async () => {
    const first = await page('/consultations');
    const etag = first.headers.get('etag');
    expect(etag).toBeTruthy();
    const again = await page('/consultations', { headers: { 'if-none-match': etag! } });
    expect(again.status).toBe(304);
  });

  it('sends the page compressed to browsers that take it', async () => {
    const { headers } = await page('/consultations', { headers: { 'accept-encoding': 'gzip' } });
    expect(headers.get('content-encoding')).toBe('gzip');
  });

  it('is never older than one second after a commit of another process', async () => {
    const before = (await page('/about')).headers.get('etag');
    const { changeSetting } = await import('~/commands/settings/change.server');
    await changeSetting(here.system, 'site', { countyName: '汀禾县', siteName: '民议' });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const after = await page('/about');
    expect(after.headers.get('etag')).not.toBe(before);
    expect(await after.text()).toContain('汀禾县');
  });
});
