import { mails } from 'db/schema/record';
import { subscriptions } from 'db/schema/subscriptions';
import { beforeAll, describe, expect, it } from 'vitest';
import { type County, county } from '../situations/county';
import { type RunningServer, runningServer, withMail } from '../situations/running-server';

let here: County;
let server: RunningServer;
beforeAll(async () => {
  here = await county(new Date());
  server = await runningServer(here.url, withMail);
});

const post = (
  path: string,
  fields: Record<string, string>,
  origin: Record<string, string> = { origin: server.address },
) =>
  fetch(server.address + path, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(fields),
    headers: origin,
  });
const letters = () => here.db.read.select().from(mails);
const tokenOf = async (recipient: string) =>
  (await here.db.read.select().from(subscriptions)).find((row) => row.recipient === recipient)!.token;

describe('subscribing on the website', () => {
  it('answers the same whether the address is new, known, or asked for so often that no letter goes out any more', async () => {
    const answers = [];
    for (let times = 0; times < 5; times += 1)
      answers.push(await post('/subscriptions', { recipient: 'a@tinghe.example' }));
    expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.get('location')}`))).toEqual(
      new Set(['303 /subscriptions/asked']),
    );
    expect(await letters()).toHaveLength(3);
    expect(await (await fetch(`${server.address}/subscriptions/asked`)).text()).toContain('请去邮箱里确认');
  });

  it('with a wrong address says so beside the box, and what was typed stays', async () => {
    const answer = await post('/subscriptions', { recipient: '奶奶的邮箱' });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    for (const words of ['<title>错误：', '这不是电子邮箱地址', 'value="奶奶的邮箱"']) expect(html).toContain(words);
  });

  it('a program that fills every box, and a network that fills the letter boxes of hundreds, are slowed', async () => {
    const before = (await letters()).length;
    expect((await post('/subscriptions', { recipient: 'b@tinghe.example', leaveEmpty: 'x' })).status).toBe(422);
    let asked = 0;
    for (let at = 0; at < 80; at += 1) {
      const answer = await post('/subscriptions', { recipient: `many-${at}@tinghe.example` });
      if (answer.status === 200 && (await answer.text()).includes('还差一步')) asked += 1;
    }
    expect(asked).toBeGreaterThanOrEqual(20);
    expect((await letters()).length).toBeLessThan(before + 61);
  });
});

describe('the links of the letters', () => {
  it('change nothing when they are followed, and do what they say when the button is pressed; twice is once', async () => {
    const token = await tokenOf('a@tinghe.example');
    const confirm = `/subscriptions/confirm?token=${token}`;
    const page = await fetch(server.address + confirm);
    expect(page.headers.get('cache-control')).toBe('private, no-store');
    expect(await page.text()).toContain('确认订阅</button>');
    expect((await here.db.read.select().from(subscriptions))[0]!.confirmedAt).toBeNull();
    for (let times = 0; times < 2; times += 1) expect(await (await post(confirm, {})).text()).toContain('订阅好了');
  });

  it('let a mail program end the letters with one press: no sign-in, no cookie, no origin, no redirect', async () => {
    const end = `/subscriptions/end?token=${await tokenOf('a@tinghe.example')}`;
    const answer = await post(end, { 'List-Unsubscribe': 'One-Click' }, {});
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('已经退订');
    expect((await here.db.read.select().from(subscriptions)).map(({ recipient }) => recipient)).not.toContain(
      'a@tinghe.example',
    );
    expect(await (await post(end, { 'List-Unsubscribe': 'One-Click' }, {})).text()).toContain('已经退掉了');
  });

  it('of nobody say the same for every made-up token', async () => {
    for (const token of ['', 'made-up', 'x'.repeat(5000)]) {
      const answer = await fetch(`${server.address}/en/subscriptions/confirm?${new URLSearchParams({ token })}`);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('This link is of no use any more');
    }
  });
});

describe('an installation without a mail server', () => {
  it('offers no letter anywhere, and refuses one that is asked for all the same', async () => {
    const silent = await runningServer(here.url);
    const get = async (path: string) => (await fetch(silent.address + path)).text();
    for (const path of ['/feeds', '/site-map']) expect(await get(path)).not.toContain('href="/subscriptions"');
    expect(await get('/subscriptions')).toMatch(/发不出信.*href="\/feeds"/s);
    expect(await get('/subscriptions')).not.toContain('name="recipient"');
    const answer = await fetch(`${silent.address}/subscriptions`, {
      method: 'POST',
      body: new URLSearchParams({ recipient: 'nobody@tinghe.example' }),
      headers: { origin: silent.address },
    });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('发不出信');
    const rows = await here.db.read.select({ recipient: subscriptions.recipient }).from(subscriptions);
    expect(rows.map(({ recipient }) => recipient)).not.toContain('nobody@tinghe.example');
  });
});
