import { setTimeout as sleep } from 'node:timers/promises';
import { gateEvaluations, submissions } from 'db/schema/review';
import { beforeAll, describe, expect, it } from 'vitest';
import { revokeClient } from '~/commands/clients/revoke.server';
import { roles } from '~/domain/vocabulary';
import { clientsList } from '~/queries/api-client.server';
import { apiAt, clientKey } from '../situations/api-clients';
import { certified, certifiedDocket } from '../situations/certificates';
import { type County, county, given } from '../situations/county';
import { openedDocket } from '../situations/dockets';
import { isSignedWith, receiver } from '../situations/receivers';
import { type RunningServer, runningServer } from '../situations/running-server';
import { signedIn } from '../situations/sessions';
import { docketReadyForReview, letter, sentComment } from '../situations/submissions';

let here: County;
let server: RunningServer;
let docket: Awaited<ReturnType<typeof certifiedDocket>>;
beforeAll(async () => {
  here = await county();
  docket = await certifiedDocket(here);
  server = await runningServer(here.url, { MINYI_FILES: here.folder, MINYI_WEBHOOK_HOSTS: 'localhost' });
});

const asNobody = () => apiAt(server.address);
const as = async (...client: Parameters<typeof clientKey> extends [County, ...infer Rest] ? Rest : never) =>
  apiAt(server.address, await clientKey(here, ...client));
const at = (number: string) => ({ params: { path: { number } } });
const once = (number: string, key: string) => ({
  params: { path: { number }, header: { 'Idempotency-Key': key } },
  body: { letter },
});

describe('open data', () => {
  it('is read by anybody: consultations with the totals of their feedback', async () => {
    const { data } = await asNobody().GET('/consultations');
    const found = data!.items.find(({ number }) => number === docket.round.number);
    expect(found).toMatchObject({
      docket: docket.number,
      title: '汀禾县乡村渡口安全管理办法',
      leadUnit: '县交通运输局',
      phase: 'answered',
      feedback: { opinions: 1, byResult: { adopted: 1 } },
    });
    const { data: one } = await asNobody().GET('/consultations/{number}', at(docket.round.number));
    expect(one).toEqual(found);
  });

  it('holds the steps of a docket and its certificates', async () => {
    const { data: timeline } = await asNobody().GET('/dockets/{number}/timeline', at(docket.number));
    expect(timeline!.steps.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['consultation.published', 'feedback.published', 'certificate.issued']),
    );
    const { data: list } = await asNobody().GET('/dockets/{number}/certificates', at(docket.number));
    const { number, file } = docket.certificate;
    expect(list!.items).toMatchObject([{ number, sha256: file }]);
  });

  it('lists meetings and documents, and says when there are none', async () => {
    expect((await asNobody().GET('/meetings')).data).toEqual({ items: [], next: null });
    expect((await asNobody().GET('/documents')).data).toEqual({ items: [], next: null });
  });

  it('says nothing of a docket that is not public, and nothing of one that is not there', async () => {
    const opened = await openedDocket(here, { title: '还没有公开的事项' });
    for (const number of [opened.number, 'nothing']) {
      const { response, error } = await asNobody().GET('/dockets/{number}/timeline', at(number));
      expect([response.status, error?.reasons[0]?.code]).toEqual([404, 'not_found']);
    }
  });
});

describe('keys', () => {
  it('are needed for the gate and the review, and must be allowed to', async () => {
    const { response, error } = await asNobody().GET('/dockets/{number}/gate', at(docket.number));
    expect([response.status, error?.reasons[0]?.code]).toEqual([401, 'api.key_missing']);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const wrong = await apiAt(server.address, 'minyi_made-up').GET('/dockets/{number}/gate', at(docket.number));
    expect([wrong.response.status, wrong.error?.reasons[0]?.code]).toEqual([401, 'api.key_wrong']);
    const narrow = await as('unitHead', ['review.read']);
    const forbidden = await narrow.GET('/dockets/{number}/gate', at(docket.number));
    expect([forbidden.response.status, forbidden.error?.reasons[0]?.code]).toEqual([403, 'api.scope_missing']);
  });

  it('do what their account may, and no more', async () => {
    const ready = await docketReadyForReview(here);
    for (const role of roles) {
      if (role === 'unitHead') continue;
      const client = await as(role, ['review.submit']);
      const { response } = await client.POST('/dockets/{number}/submissions', once(ready.number, 'try'));
      expect({ role, status: response.status }).toEqual({ role, status: 403 });
    }
    const rows = await here.db.read.select().from(submissions);
    expect(rows.filter(({ docketId }) => docketId === ready.docketId)).toEqual([]);
  });

  it('work no more once they are revoked, and their last use is known', async () => {
    const client = await as('legalReviewer', ['gate.read']);
    expect((await client.GET('/dockets/{number}/gate', at(docket.number))).response.status).toBe(200);
    const [latest] = await clientsList(here.db.read);
    expect(latest!.lastUsedAt).not.toBeNull();
    given(await revokeClient(here.system, { clientId: latest!.id }));
    expect((await client.GET('/dockets/{number}/gate', at(docket.number))).response.status).toBe(401);
  });

  it('may ask so often in a minute, and are told how long to wait', async () => {
    const key = await clientKey(here, 'legalReviewer', []);
    const headers = { authorization: `Bearer ${key}` };
    const ask = () => fetch(`${server.address}/api/v1/meetings`, { headers });
    let last = await ask();
    for (let asked = 1; last.status === 200 && asked < 700; asked++) last = await ask();
    expect(last.status).toBe(429);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    const other = await as('legalReviewer', []);
    expect((await other.GET('/meetings')).response.status).toBe(200);
  });
});

describe('the gate', () => {
  it('says the same as the desk', async () => {
    const client = await as('legalReviewer', ['gate.read']);
    const { data } = await client.GET('/dockets/{number}/gate', at(docket.number));
    expect(data).toMatchObject({ docket: docket.number, outcome: 'passed' });
    expect(data!.checks.map(({ check }) => check)).toContain('feedback_published');
  });
});

describe('submitting for review', () => {
  it('obeys the gate: refused with every reason, and the attempt is on record', async () => {
    const opened = await openedDocket(here, { title: '汀禾县渡口收费办法' });
    const client = await as('unitHead', ['review.submit', 'review.read']);
    const { response, error } = await client.POST('/dockets/{number}/submissions', once(opened.number, 'early'));
    expect(response.status).toBe(409);
    expect(error!.reasons.map(({ code }) => code)).toContain('gate.no_consultation');
    expect(error!.reasons.every(({ sentence }) => sentence.length > 3)).toBe(true);
    const { data } = await client.GET('/dockets/{number}/submissions', at(opened.number));
    expect(data!.items).toMatchObject([{ attempt: 1, state: 'refused', outcome: 'failed' }]);
  });

  it('happens once for an idempotency key, also when it is sent ten times in the same moment', async () => {
    const ready = await docketReadyForReview(here);
    const client = await as('unitHead', ['review.submit', 'review.read']);
    const send = () => client.POST('/dockets/{number}/submissions', once(ready.number, 'same'));
    const answers = await Promise.all(Array.from({ length: 10 }, send));
    const statuses = answers.map(({ response }) => response.status);
    expect(statuses.filter((status) => status !== 201 && status !== 409)).toEqual([]);
    expect(answers.flatMap(({ error }) => error?.reasons.map(({ code }) => code) ?? [])).not.toContain(
      'submission_open',
    );
    const [first, again] = [await send(), await send()];
    expect(first.response.status).toBe(201);
    expect(again.data).toEqual(first.data);
    const { data } = await client.GET('/dockets/{number}/submissions', at(ready.number));
    expect(data!.items).toHaveLength(1);
    const another = await client.POST('/dockets/{number}/submissions', {
      ...once(ready.number, 'same'),
      body: { letter: '另一封' },
    });
    expect(another.error?.reasons[0]?.code).toBe('api.key_of_another_request');
    const second = await client.POST('/dockets/{number}/submissions', once(ready.number, 'other'));
    expect(second.error?.reasons[0]?.code).toBe('submission_open');
  });

  it('in the same second as a comment arrives: the gate looks at what the feedback counted', async () => {
    const ready = await docketReadyForReview(here);
    const client = await as('unitHead', ['review.submit']);
    const [sent] = await Promise.all([
      client.POST('/dockets/{number}/submissions', once(ready.number, 'together')),
      sentComment(here, ready.round, '2026-04-10 10:00'),
    ]);
    expect(sent.response.status).toBe(201);
    const evaluations = await here.db.read.select().from(gateEvaluations);
    expect(evaluations.filter(({ docketId }) => docketId === ready.docketId)).toMatchObject([{ outcome: 'passed' }]);
  });

  it('says what is wrong with what was sent', async () => {
    const key = await clientKey(here, 'unitHead', ['review.submit']);
    const send = (body: string, more: Record<string, string> = {}) =>
      fetch(`${server.address}/api/v1/dockets/${docket.number}/submissions`, {
        method: 'POST',
        body,
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...more },
      });
    const codes = async (answer: Response) => [
      answer.status,
      ((await answer.json()) as { reasons: { code: string }[] }).reasons[0]?.code,
    ];
    expect(await codes(await send('{"letter":"好"}'))).toEqual([422, 'api.idempotency_key_missing']);
    const once = { 'idempotency-key': 'k' };
    for (const body of ['', '{', '[]', '{"letter":""}', '{"letter":5}'])
      expect(await codes(await send(body, once))).toEqual([422, 'api.body_wrong']);
    const missing = await fetch(`${server.address}/api/v1/nothing`);
    expect(missing.status).toBe(404);
  });
});

describe('pages of the interface', () => {
  it('the description and its page are public', async () => {
    const description = (await (await fetch(`${server.address}/api/v1/openapi.json`)).json()) as { openapi: string };
    expect(description.openapi).toBe('3.1.0');
    expect(await (await fetch(`${server.address}/api/v1`)).text()).toContain('/api/v1/dockets/{number}/gate');
  });

  it('the administrator makes a key, sees it once, and takes it away', async () => {
    const headers = { cookie: await signedIn(here, here.staff.administrator, new Date()), origin: server.address };
    const post = (fields: [string, string][]) =>
      fetch(`${server.address}/desk/clients`, {
        method: 'POST',
        redirect: 'manual',
        headers,
        body: new URLSearchParams(fields),
      });
    const made = await post([
      ['act', 'create'],
      ['name', '县档案系统'],
      ['loginName', 'demo-auditor'],
      ['scopes', 'gate.read'],
    ]);
    const key = /minyi_[\w-]{43}/.exec(await made.text())?.[0];
    expect(key).toBeDefined();
    const client = apiAt(server.address, key);
    expect((await client.GET('/dockets/{number}/gate', at(docket.number))).response.status).toBe(200);
    expect(await (await fetch(`${server.address}/desk/clients`, { headers })).text()).not.toContain(key);
    const twice = await post([
      ['act', 'create'],
      ['name', '县档案系统'],
      ['loginName', 'demo-auditor'],
    ]);
    expect(twice.status).toBe(409);
    const { id } = (await clientsList(here.db.read)).find(({ name }) => name === '县档案系统')!;
    const changed = await post([
      ['act', 'rotate'],
      ['clientId', id],
    ]);
    const another = /minyi_[\w-]{43}/.exec(await changed.text())?.[0];
    expect((await client.GET('/dockets/{number}/gate', at(docket.number))).response.status).toBe(401);
    const renewed = apiAt(server.address, another);
    expect((await renewed.GET('/dockets/{number}/gate', at(docket.number))).response.status).toBe(200);
    expect(
      (
        await post([
          ['act', 'revoke'],
          ['clientId', id],
        ])
      ).status,
    ).toBe(303);
    expect((await renewed.GET('/dockets/{number}/gate', at(docket.number))).response.status).toBe(401);
  });

  it('the administrator adds a webhook, and the running server tells it within seconds', async () => {
    const office = await receiver();
    const headers = { cookie: await signedIn(here, here.staff.administrator, new Date()), origin: server.address };
    const body = new URLSearchParams({ act: 'create', address: office.address, kinds: 'certificate.issued' });
    const page = await fetch(`${server.address}/desk/webhooks`, { method: 'POST', headers, body });
    const secret = /whsec_[\w-]{43}/.exec(await page.text())![0];
    given(await certified(here, await docketReadyForReview(here)));
    for (let waited = 0; office.received.length === 0 && waited < 100; waited++) await sleep(100);
    expect(office.received.map((got) => isSignedWith(secret, got))).toEqual([true]);
    expect(await (await fetch(`${server.address}/desk/webhooks`, { headers })).text()).toContain('已送到');
  });
});
