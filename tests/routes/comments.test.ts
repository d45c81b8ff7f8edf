import { comments } from 'db/schema/comments';
import { beforeAll, describe, expect, it } from 'vitest';
import { addNaturalDays, dayOf } from '~/domain/calendar/day';
import { marketRules } from '../situations/comments';
import { publishedRound } from '../situations/consultations';
import { type County, county } from '../situations/county';
import { openedDocket } from '../situations/dockets';
import { type RunningServer, runningServer } from '../situations/running-server';

let here: County;
let server: RunningServer;
let form: string;
const today = dayOf(new Date());
const day = (days: number) => addNaturalDays(today, days);

/** A round whose first day is so many days from today. */
const roundFrom = async (days: number) => {
  const at = `${day(Math.min(days, 0))} 00:00`;
  const terms = { opensOn: day(days), closesOn: day(days + 35), at };
  return publishedRound(here, await openedDocket(here), marketRules, terms);
};

beforeAll(async () => {
  here = await county(new Date());
  server = await runningServer(here.url);
  form = `/consultations/${(await roundFrom(0)).number}/comment`;
});

const get = (path: string, cookie = '') => fetch(server.address + path, { redirect: 'manual', headers: { cookie } });
const post = (path: string, fields: Record<string, string>, cookie = '') =>
  fetch(server.address + path, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(fields),
    headers: { origin: server.address, cookie },
  });
const key = () => crypto.randomUUID();
const said = (body: string, more: Record<string, string> = {}) => ({
  press: 'send',
  idempotencyKey: key(),
  'opinions[0].body': body,
  ...more,
});
const cookiesOf = (answer: Response) => answer.headers.getSetCookie();
const jar = (answer: Response) =>
  cookiesOf(answer)
    .map((one) => one.split(';')[0])
    .join('; ');
const kept = async () => (await here.db.read.select().from(comments)).length;

/** Number and code as the confirmation prints them. */
async function printed(answer: Response, path = '/receipts/new'): Promise<string[]> {
  const html = await (await get(path, jar(answer))).text();
  return [...html.matchAll(/<strong[^>]*>([0-9A-Z]{4}(?:-[0-9A-Z]{1,4})+)<\/strong>/g)].map((match) => match[1]!);
}

describe('the form', () => {
  it('is nobody else’s page, while the draft it hangs on is everybody’s', async () => {
    const answer = await get(form);
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    const draft = await get(form.replace('comment', 'draft'));
    expect(draft.headers.get('cache-control')).toContain('public');
    expect(cookiesOf(draft)).toEqual([]);
    expect(await draft.text()).toContain(`href="${form}?article=n3"`);
  });

  it('shows the article that was asked for, and none that does not exist', async () => {
    expect(await (await get(`${form}?article=n3`)).text()).toContain('老年人优先');
    const html = await (await get(`${form}?article=n999`)).text();
    expect(html).toContain('对整篇草案的意见');
  });

  it('without an opinion says so beside the box, with 422, and stores nothing', async () => {
    const before = await kept();
    const answer = await post(form, said(''));
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('<title>错误：');
    expect(html).toContain('href="#opinions[0].body"');
    expect(html).toContain('请写下您的意见');
    expect(await kept()).toBe(before);
  });

  it('gives a comment of two megabytes back with one clear sentence', async () => {
    const huge = '很长。'.repeat(230_000);
    const answer = await post(form, said(huge));
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('一条最多 10,000 字');
    expect(html).toContain(huge);
  });

  it('keeps what was typed when another article is added, one is removed, or the article’s words are asked for', async () => {
    const typed = { ...said('路灯要亮。'), 'opinions[0].node': 'n2', authorName: '丁满仓' };
    const added = await (await post(form, { ...typed, press: 'add', more: 'n3' })).text();
    for (const words of ['路灯要亮。', '丁满仓', '对第一条的意见', '对第二条的意见']) expect(added).toContain(words);
    const suggesting = await (await post(form, { ...typed, press: 'suggest-0' })).text();
    expect(suggesting).toMatch(/opinions\[0\]\.suggestedWording[^>]*>第一条　为了方便赶集/);
    const two = { ...typed, 'opinions[1].node': 'n3', 'opinions[1].body': '厕所要净。' };
    const removed = await (await post(form, { ...two, press: 'remove-0' })).text();
    expect(removed).toContain('厕所要净。');
    expect(removed).not.toContain('路灯要亮。');
  });

  it('shows before sending how it will read in public, and still stores nothing', async () => {
    const before = await kept();
    const author = { authorKind: 'person', authorName: '丁满仓', contact: '13900139000' };
    const answer = await post(form, { ...said('打 13800138000 找我。', author), press: 'check' });
    const html = await answer.text();
    const main = html.slice(html.indexOf('<main'), html.indexOf('<form class="form"', html.indexOf('<main')));
    expect(answer.status).toBe(200);
    for (const words of ['打 *** 找我。', '丁**', '电话号码']) expect(main).toContain(words);
    expect(main).not.toContain('13800138000');
    expect(await kept()).toBe(before);
  });

  it('with a field of row ninety-nine million does not keep the server busy', async () => {
    const begun = performance.now();
    const answer = await post(form, { ...said(''), 'opinions[99999999].body': '好' });
    expect(answer.status).toBe(422);
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  it('that a program filled in is not taken; nothing typed is lost', async () => {
    const before = await kept();
    const answer = await post(form, { ...said('买一送一'), leaveEmpty: 'http://spam.example' });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('买一送一');
    expect(html).not.toContain('spam.example');
    expect(await kept()).toBe(before);
  });
});

describe('sending', () => {
  it('leads to a receipt whose code stands in no address and in a cookie that no script reads', async () => {
    const answer = await post(form, said('路灯要亮。'));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/receipts/new']);
    for (const cookie of cookiesOf(answer)) expect(cookie).toMatch(/Path=\/receipts; HttpOnly; SameSite=Lax/);
    const [number, code] = await printed(answer);
    expect(jar(answer)).not.toContain(code!);
    expect(jar(answer)).not.toContain(number!);
    expect((await get('/receipts/new', jar(answer))).headers.get('cache-control')).toBe('private, no-store');
  });

  it('shows the receipt to nobody without the cookie', async () => {
    expect(await (await get('/receipts/new')).text()).toContain('这一页已经过期');
    expect(await (await get('/receipts/new', 'confirmed=forged')).text()).toContain('这一页已经过期');
  });

  it('twice with one form is one sending; written anew and sent again it is another, and nothing is lost', async () => {
    const before = await kept();
    const typed = said('摊位要宽。');
    const [first, second] = await Promise.all([post(form, typed), post(form, typed)]);
    expect(await printed(first)).toEqual(await printed(second));
    const anew = await post(form, { ...typed, 'opinions[0].body': '摊位要宽，也要便宜。' });
    expect(await printed(anew)).not.toEqual(await printed(first));
    expect(await kept()).toBe(before + 2);
  });

  it('in English stays in English, to the receipt and the article', async () => {
    const answer = await post(`/en${form}`, said('More lights, please.', { 'opinions[0].node': 'n3' }));
    expect(answer.headers.get('location')).toBe('/en/receipts/new');
    for (const cookie of cookiesOf(answer)) expect(cookie).toContain('Path=/en/receipts;');
    const html = await (await get('/en/receipts/new', jar(answer))).text();
    expect(html).toContain('We have received your opinion');
    expect(html).toContain(`href="/en${form.replace('comment', 'draft')}#p-n3"`);
  });

  it('from another site is refused before anything is read', async () => {
    const body = new URLSearchParams(said('好'));
    const headers = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
    expect((await fetch(server.address + form, { method: 'POST', body, headers })).status).toBe(403);
  });

  it('after closing, from a tab opened before, is kept, marked late, and said so', async () => {
    const { number } = await roundFrom(-40);
    const page = `/consultations/${number}/comment`;
    expect(await (await get(page)).text()).toContain('意见会收下，标明“逾期”');
    const answer = await post(page, said('晚了一点。'));
    expect(await (await get('/receipts/new', jar(answer))).text()).toContain('标明为逾期');
  });

  it('before opening is refused; the form says when to come, and what was typed is not lost', async () => {
    const { number } = await roundFrom(3);
    const page = `/consultations/${number}/comment`;
    const html = await (await get(page)).text();
    expect(html).toContain('还没有开始收意见');
    expect(html).not.toContain('<textarea');
    const answer = await post(page, said('来早了。'));
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('来早了。');
  });
});

describe('following', () => {
  it('by number and code shows the words; leaving forgets them on this device', async () => {
    const sent = await post(form, said('树要多种。'));
    const [number = '', code = ''] = await printed(sent);
    const found = await post('/receipts', { number: number.toLowerCase(), code: code.replaceAll('-', '') });
    expect(found.status).toBe(200);
    expect(await found.text()).toContain('树要多种。');
    const again = await get('/receipts', jar(found));
    expect(await again.text()).toContain('树要多种。');
    const left = await post('/receipts/leave', {}, jar(found));
    for (const cookie of cookiesOf(left)) expect(cookie).toContain('Max-Age=0');
  });

  it('changes one’s words within the minutes, and withdraws them', async () => {
    const sent = await post(form, said('树要多种。'));
    const edit = { press: 'save', 'opinions[0].body': '树要多种，也要浇水。' };
    const saved = await post('/receipts/edit?opinion=1', edit, jar(sent));
    expect([saved.status, saved.headers.get('location')]).toEqual([303, '/receipts?done=saved']);
    expect(await (await get('/receipts?done=saved', jar(sent))).text()).toContain('也要浇水');
    const empty = await post('/receipts/edit?opinion=1', { ...edit, 'opinions[0].body': ' ' }, jar(sent));
    expect(empty.status).toBe(422);
    expect((await post('/receipts/withdraw', {}, jar(sent))).headers.get('location')).toBe('/receipts?done=withdrawn');
    expect(await (await get('/receipts', jar(sent))).text()).toContain('您已经撤回了这份意见');
    expect((await post('/receipts/withdraw', {}, jar(sent))).status).toBe(409);
  });

  it('with the receipt gone shows what was just written, so that it can be saved', async () => {
    const answer = await post('/receipts/edit?opinion=1', { press: 'save', 'opinions[0].body': '写了很久的话' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('写了很久的话');
  });

  it('gives the same answer for a wrong number and a wrong code, and after many tries none at all', async () => {
    const [number = '', code = ''] = await printed(await post(form, said('一。')));
    const [other = '', otherCode = ''] = await printed(await post(form, said('二。')));
    const answers = [
      await post('/receipts', { number: other, code }),
      await post('/receipts', { number, code: otherCode }),
      await post('/receipts', { number: '0000', code: '0000' }),
    ];
    const sentence = /<li><a href="#number">([^<]*)<\/a><\/li>/;
    const sentences = await Promise.all(answers.map(async (answer) => sentence.exec(await answer.text())?.[1]));
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422]);
    expect(new Set(sentences)).toEqual(new Set(['编号和查询码对不上。请照回执再核对一遍']));
    let last = 422;
    for (let tries = 0; tries < 40 && last === 422; tries += 1) {
      last = (await post('/receipts', { number, code: otherCode })).status;
    }
    expect(last).toBe(429);
  });
});
