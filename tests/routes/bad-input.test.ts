import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comments, commentWordings } from 'db/schema/comments';
import { desc } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addNaturalDays, dayOf } from '~/domain/calendar/day';
import { browserAt, jar, printedNumbers, said, withFiles } from '../situations/citizen-forms';
import { marketRules } from '../situations/comments';
import { publishedRound } from '../situations/consultations';
import { type County, county } from '../situations/county';
import { openedDocket } from '../situations/dockets';
import { runningServer, withMail } from '../situations/running-server';

let here: County;
let browser: ReturnType<typeof browserAt>;
let form: string;
let output: () => string;
const logs = mkdtempSync(join(tmpdir(), 'minyi-logs-'));
const accessLog = join(logs, 'access.log');

beforeAll(async () => {
  here = await county(new Date());
  const today = dayOf(new Date());
  const terms = { opensOn: today, closesOn: addNaturalDays(today, 35), at: `${today} 00:00` };
  const { number } = await publishedRound(here, await openedDocket(here), marketRules, terms);
  form = `/consultations/${number}/comment`;
  const server = await runningServer(here.url, { ...withMail, MINYI_ACCESS_LOG: accessLog, MINYI_LOG_LEVEL: 'debug' });
  browser = browserAt(server);
  output = server.output;
});
afterAll(() => rmSync(logs, { recursive: true }));

const kept = async () => (await here.db.read.select().from(comments)).length;
const lastBody = async () => {
  const [row] = await here.db.read.select().from(commentWordings).orderBy(desc(commentWordings.id)).limit(1);
  return row!.body;
};
/** What its author reads of an opinion after sending it. */
const followedPage = async (body: string) => {
  const sent = await browser.post(form, said(body));
  expect(sent.status).toBe(303);
  return (await browser.get('/receipts', jar(sent))).text();
};

describe('what people type', () => {
  it('of twenty thousand characters comes back whole, with the limit in one sentence, and nothing is stored', async () => {
    const before = await kept();
    const long = '意见'.repeat(10_000);
    for (const press of ['check', 'send']) {
      const answer = await browser.post(form, said(long, { press, 'opinions[0].node': 'n3', authorName: '丁满仓' }));
      const html = await answer.text();
      expect(answer.status).toBe(422);
      for (const words of ['一条最多 10,000 字', long, '丁满仓', '对第二条的意见']) expect(html).toContain(words);
    }
    expect(await kept()).toBe(before);
  });

  it('of ten thousand characters exactly is taken', async () => {
    await followedPage('字'.repeat(10_000));
    expect((await lastBody()).length).toBe(10_000);
  });

  it('with emoji and rare characters is kept to the character', async () => {
    const rare = '𬭎先生和䶮女士👩‍🌾说：𠮷祥街🚲太挤。';
    expect(await followedPage(rare)).toContain(rare);
    expect(await lastBody()).toBe(rare);
  });

  it('with NUL bytes and other control characters is taken without them', async () => {
    expect(await followedPage('摊位\u0000太\u0007少\u001b了。\r\n第二行')).toContain('摊位太少了。\n第二行');
    expect(await lastBody()).toBe('摊位太少了。\n第二行');
  });

  it('of nothing but control characters is empty', async () => {
    const answer = await browser.post(form, said('\u0000\u0001 \n'));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('请写下您的意见');
  });

  it('as a script or a tag is words and nothing else, before sending and after', async () => {
    const evil = '<script>alert(1)</script><img src=x onerror=alert(2)>"\'&';
    const check = await (await browser.post(form, said(evil, { press: 'check', authorName: evil }))).text();
    for (const html of [check, await followedPage(evil)]) {
      expect(html).not.toMatch(/<script>alert|<img src=x/);
      expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    }
  });

  it('in a form of yesterday is sent like any other; with a broken form its words come back', async () => {
    const old = said('昨天打开的。', { idempotencyKey: 'MDAwMDAwMDAwMDAwMDAwMDAwMDA' });
    expect((await browser.post(form, old)).status).toBe(303);
    const broken = await browser.post(form, said('别丢了我的话。', { idempotencyKey: 'x' }));
    expect(broken.status).toBe(422);
    expect(await broken.text()).toContain('别丢了我的话。');
  });
});

describe('files with an opinion, without a script', () => {
  const photo = {
    name: '门口.jpg',
    bytes: new Uint8Array(readFileSync(join(__dirname, '../text/fixtures/page.jpg'))),
  };
  const typed = () => said('照片为证。', { 'opinions[0].node': 'n3', authorName: '丁满仓' });

  it('arrive with it and stand on its page; the form said before how many, how large and which', async () => {
    const check = await (await browser.post(form, said('照片为证。', { press: 'check' }))).text();
    expect(check).toMatch(/enctype="multipart\/form-data"/i);
    for (const words of ['最多 3 个', '10 MB', 'PDF JPG PNG DOCX']) expect(check).toContain(words);
    const sent = await browser.post(form, withFiles(typed(), [photo]));
    expect(sent.status).toBe(303);
    expect(await (await browser.get('/receipts', jar(sent))).text()).toContain('门口.jpg');
  });

  it('none chosen is no fault: browsers then send an empty one', async () => {
    const sent = await browser.post(form, withFiles(typed(), [{ name: '', bytes: new Uint8Array() }]));
    expect(sent.status).toBe(303);
  });

  it.each([
    ['too large', [{ name: '大.jpg', bytes: new Uint8Array(11 * 1024 * 1024) }], '一个最大 10 MB'],
    [
      'larger than the whole form may be',
      [{ name: '大.jpg', bytes: new Uint8Array(60 * 1024 * 1024) }],
      '一个最大 10 MB',
    ],
    ['of another kind', [{ name: '程序.pdf', bytes: new TextEncoder().encode('MZ') }], '“程序.pdf”不能收'],
    ['too many', [photo, photo, photo, photo], '附件最多 3 个，您选了 4 个'],
  ])(
    '%s: one clear sentence beside the field, and what was typed is there to be sent again',
    async (_, files, sentence) => {
      const before = await kept();
      const answer = await browser.post(form, withFiles(typed(), files));
      const html = await answer.text();
      expect(answer.status).toBe(409);
      expect(html).toContain('<title>错误：');
      for (const words of [sentence, 'href="#attachments"', 'value="照片为证。"', 'value="丁满仓"', 'value="n3"'])
        expect(html).toContain(words);
      expect(await kept()).toBe(before);
    },
  );

  it('twice with one form are one sending; another file makes it another', async () => {
    const fields = typed();
    const before = await kept();
    const numbers = async (files: (typeof photo)[]) => {
      const sent = await browser.post(form, withFiles(fields, files));
      return printedNumbers(await (await browser.get('/receipts/new', jar(sent))).text());
    };
    expect(await numbers([photo])).toEqual(await numbers([photo]));
    expect(await numbers([])).not.toEqual(await numbers([photo]));
    expect(await kept()).toBe(before + 2);
  });
});

describe('a receipt', () => {
  it('sent by e-mail asks for a letter box that can be one, and tells nobody else', async () => {
    const sent = await browser.post(form, said('发到邮箱。'));
    const cookie = jar(sent);
    const wrong = await browser.post('/receipts/mail', { recipient: '不是邮箱' }, cookie);
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('这不是电子邮箱地址');
    const right = await browser.post('/receipts/mail', { recipient: 'ding@mail.example' }, cookie);
    expect([right.status, right.headers.get('location')]).toEqual([303, '/receipts/mail?sent=1']);
    const stranger = await browser.post('/receipts/mail', { recipient: 'ding@mail.example' });
    expect(stranger.headers.get('location')).toBe('/receipts');
  });

  it('one receipt cannot fill anybody’s letter box', async () => {
    const cookie = jar(await browser.post(form, said('发很多封。')));
    const statuses: number[] = [];
    for (let at = 0; at < 5; at++) {
      statuses.push((await browser.post('/receipts/mail', { recipient: `box${at}@mail.example` }, cookie)).status);
    }
    expect(statuses).toEqual([303, 303, 303, 429, 429]);
  });

  it('leaves neither its code nor a word of the opinion in any log, at the most talkative level', async () => {
    const sent = await browser.post(form, said('日志里不能有这句话', { authorName: '丁满仓', contact: '13900139000' }));
    const html = await (await browser.get('/receipts/new', jar(sent))).text();
    const [number = '', code = ''] = printedNumbers(html);
    await browser.post('/receipts', { number, code });
    await browser.post('/receipts/edit?opinion=1', { press: 'save', 'opinions[0].body': '改成这句话' }, jar(sent));
    await browser.post('/receipts/mail', { recipient: 'ding@mail.example' }, jar(sent));
    await browser.post('/receipts/withdraw', {}, jar(sent));
    const written = `${readFileSync(accessLog, 'utf8')}${output()}`;
    expect(written).toContain('/receipts/edit');
    expect(code).toMatch(/^[0-9A-Z-]{10,}$/);
    for (const secret of [
      code,
      code.replaceAll('-', ''),
      number,
      '日志里',
      '改成这句',
      '丁满仓',
      '13900139000',
      'ding@',
    ])
      expect(written).not.toContain(secret);
    expect(html).not.toContain(`href="${code}`);
  });
});
