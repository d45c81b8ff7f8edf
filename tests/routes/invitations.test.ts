import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mails } from 'db/schema/record';
import { beforeAll, describe, expect, it } from 'vitest';
import { type County, county } from '../situations/county';
import { recordedMeeting, reportItem } from '../situations/meetings';
import { announcedDraw, invitedPeople, openCall, poolMember } from '../situations/pool';
import { type RunningServer, runningServer } from '../situations/running-server';
import { signedIn } from '../situations/sessions';

let here: County;
let server: RunningServer;
let meeting: Awaited<ReturnType<typeof recordedMeeting>> & { itemId: string };
let call: { number: string };
let token: string;
const accessLog = join(mkdtempSync(join(tmpdir(), 'minyi-access-')), 'access.log');
const day = 86_400_000;
const civil = (days: number) => new Date(Date.now() + days * day + 8 * 3_600_000).toISOString().slice(0, 10);

beforeAll(async () => {
  here = await county(new Date());
  server = await runningServer(here.url, { MINYI_ACCESS_LOG: accessLog });
  const now = civil(0);
  call = await openCall(here, { opensOn: now, closesOn: civil(20), termFrom: now, termUntil: civil(700) });
  const people: string[] = [];
  for (const at of [0, 1, 2]) {
    const contact = { phone: `0000-601000${at}`, email: `p${at}@tinghe.example` };
    people.push((await poolMember(here, call.number, { name: `代表${at}`, ...contact })).representativeId);
  }
  const recorded = await recordedMeeting(here, { heldAt: `${civil(30)} 09:00` });
  meeting = { ...recorded, itemId: await reportItem(here, recorded.meetingId) };
  await invitedPeople(here, meeting, people.slice(0, 1), {
    invitedAt: `${civil(0)} 00:30`,
    answerBy: `${civil(28)} 18:00`,
  });
  const sent = await here.db.read.select().from(mails);
  token = sent.flatMap(({ body }) => /\/invitations\/([\w-]+)/.exec(body)?.[1] ?? [])[0]!;
});

const get = (path: string, init: RequestInit = {}) => fetch(server.address + path, { redirect: 'manual', ...init });
const post = (path: string, fields: Record<string, string>, cookie = '') =>
  get(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: server.address, ...(cookie ? { cookie } : {}) },
  });

describe('an invitation on the web', () => {
  it('opens by its link, is kept by nobody, and GET changes nothing', async () => {
    const answer = await get(`/invitations/${token}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toContain('no-store');
    const html = await answer.text();
    expect(html).toContain('代表0');
    expect(html).toContain('不能请别人代替');
    expect(await (await get(`/invitations/${token}`)).text()).toContain('待答复');
  });

  it('answers every wrong link with the same page', async () => {
    const pages = [];
    for (const wrong of ['made-up', `${token}x`, token.slice(0, -1), 'A'.repeat(32)]) {
      const answer = await get(`/invitations/${wrong}`);
      pages.push([answer.status, (await answer.text()).replaceAll(wrong, '…').replace(/\s+/g, ' ').length]);
    }
    expect(new Set(pages.map(String)).size).toBe(1);
    expect(pages[0]![0]).toBe(404);
    expect((await post('/invitations/made-up', { answer: 'accepted' })).status).toBe(404);
  });

  it('takes the answer by POST, and shows it', async () => {
    const wrong = await post(`/invitations/${token}`, { intent: 'answer' });
    expect(wrong.status).toBe(422);
    const answer = await post(`/invitations/${token}`, { intent: 'answer', answer: 'accepted' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/invitations/${token}`]);
    expect(await (await get(`/invitations/${token}`)).text()).toContain('已答应参加');
  });

  it('does not open the door weeks before the meeting', async () => {
    const answer = await post(`/invitations/${token}`, { intent: 'checkIn' });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('还不能签到');
  });

  it('leaves no link in the access log', async () => {
    await get(`/invitations/${token}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const log = readFileSync(accessLog, 'utf8');
    expect(log).toContain('/invitations/…');
    expect(log).not.toContain(token);
  });
});

describe('a call on the web', () => {
  const filled = {
    idempotencyKey: 'abcdefghijklmnopqrstuvwx',
    name: '丙秀兰',
    phone: '0000-6012345',
    category: 'resident',
    area: '汀城镇学前社区',
    sector: 'commerce',
    fields: 'business',
    ageBand: 'under50',
    statement: '摆摊二十年。',
  };

  it('takes an application, gives number and code once, and shows it to nobody else', async () => {
    const sent = await post(`/calls/${call.number}/apply`, filled);
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/applications/new']);
    const cookie = sent.headers.get('set-cookie')!.split(';')[0]!;
    const page = await (await get('/applications/new', { headers: { cookie } })).text();
    const [, number] = /data-copy="([0-9A-Z-]+)"/.exec(page)!;
    expect(page).toContain('报名已经收到');
    expect(await (await get('/applications', { headers: { cookie } })).text()).toContain(number!);
    expect((await get('/applications/new')).status).toBe(303);
    const wrong = await post('/applications', { number: number!, code: '0000-0000-000' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('编号和查询码对不上');
  });

  it('keeps what was typed when something is missing', async () => {
    const answer = await post(`/calls/${call.number}/apply`, { ...filled, sector: '', email: 'no address' });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    for (const words of ['汀城镇学前社区', '摆摊二十年。', '这不是电子邮箱地址']) expect(html).toContain(words);
  });

  it('has a calendar and a feed', async () => {
    expect(await (await get(`/calls/${call.number}/deadline.ics`)).text()).toContain('BEGIN:VEVENT');
    expect(await (await get('/calls/feed.atom')).text()).toContain(`/calls/${call.number}`);
  });

  it('has a list that never carries a name without consent, in whatever form it is asked for', async () => {
    for (const path of ['/representatives', '/en/representatives', '/representatives?_data=routes%2Frepresentatives'])
      expect([path, await (await get(path)).text()]).toEqual([path, expect.not.stringContaining('代表0')]);
  });
});

describe('a draw on the web', () => {
  it('is published before it is held, as a page and as data without a name', async () => {
    const { number } = await announcedDraw(here, meeting.itemId, {
      strata: [{ category: 'resident', places: 1, reserves: 1 }],
      seedDay: civil(2),
    });
    expect(await (await get(`/draws/${number}`)).text()).toContain('核验通过');
    const data = await (await get(`/draws/${number}/data.json`)).json();
    expect(data.announcement.candidates).toHaveLength(2);
    expect(JSON.stringify(data)).not.toContain('代表');
    expect((await get('/draws/nothing')).status).toBe(404);
  });
});

describe('the desk of the pool and of invitations', () => {
  it('shows the secretary the numbers and refuses a form it does not know', async () => {
    const cookie = await signedIn(here, here.staff.meetingSecretary, new Date());
    const at = `/desk/meetings/${meeting.number}`;
    const page = await (await get(`${at}/invitations`, { headers: { cookie } })).text();
    expect(page).toContain('受邀 1 = 答应 1 + 婉拒 0 + 未答复 0');
    expect((await post(`${at}/invitations`, { intent: 'somethingElse' }, cookie)).status).toBe(400);
    expect(await (await get(`${at}/sign-in`, { headers: { cookie } })).text()).toContain('代表0');
    const chooser = await get(`${at}/selection/${meeting.itemId}?way=field&fields=business`, { headers: { cookie } });
    expect(await chooser.text()).toContain('代表1');
    expect((await get('/desk/pool', { headers: { cookie } })).status).toBe(200);
  });

  it('prints an invitation whose link opens', async () => {
    const cookie = await signedIn(here, here.staff.governmentOffice, new Date());
    const at = `/desk/meetings/${meeting.number}/invitations`;
    const [, path] = new RegExp(`href="(${at}/[\\w-]+)"`).exec(await (await get(at, { headers: { cookie } })).text())!;
    const printed = await (await post(path!, {}, cookie)).text();
    const [, fresh] = /\/invitations\/([\w-]{20,})</.exec(printed)!;
    expect((await get(`/invitations/${fresh}`)).status).toBe(200);
  });
});
