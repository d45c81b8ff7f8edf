import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comments } from 'db/schema/comments';
import { beforeAll, describe, expect, it } from 'vitest';
import { addNaturalDays, dayOf } from '~/domain/calendar/day';
import { browserAt, jar, said, withFiles } from '../situations/citizen-forms';
import { marketRules } from '../situations/comments';
import { publishedRound } from '../situations/consultations';
import { type County, county } from '../situations/county';
import { openedDocket } from '../situations/dockets';
import { runningServer } from '../situations/running-server';
import { signedIn } from '../situations/sessions';

let here: County;
let browser: ReturnType<typeof browserAt>;
let office: string;
let docket: { number: string };
let round: { number: string };
const today = dayOf(new Date());
const decision = { shows: 'shown', decidedBy: '县政府常务会议', decidedOn: today, basis: '第3次会议纪要' };
const photo = { name: '门口.jpg', bytes: new Uint8Array(readFileSync(join(__dirname, '../text/fixtures/page.jpg'))) };

beforeAll(async () => {
  here = await county(new Date());
  docket = await openedDocket(here);
  const terms = { opensOn: today, closesOn: addNaturalDays(today, 35), at: `${today} 00:00` };
  round = await publishedRound(here, docket as Awaited<ReturnType<typeof openedDocket>>, marketRules, terms);
  browser = browserAt(await runningServer(here.url));
  office = await signedIn(here, here.staff.opennessOffice, new Date());
});

const form = () => `/consultations/${round.number}/comment`;
const opinionsTab = async (query = '', lang = '') =>
  (await browser.get(`${lang}/consultations/${round.number}/opinions${query}`)).text();

describe('opinions on a draft', () => {
  it('are counted by article and not read out while the county has decided nothing', async () => {
    await browser.post(form(), said('告知以前写的。', { 'opinions[0].node': 'n3' }));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const html = await opinionsTab();
    expect(html).toContain('意见的内容和答复一起公布');
    expect(html).toContain('第二条');
    expect(html).not.toContain('告知以前写的');
  });

  it('the decision asks who, when and on what basis, and gives back what was typed', async () => {
    const empty = await browser.post('/desk/publicity', { decidedBy: '县政府常务会议' }, office);
    const html = await empty.text();
    expect(empty.status).toBe(422);
    for (const words of ['请填写日期', '请选择一项', 'value="县政府常务会议"']) expect(html).toContain(words);
    const tomorrow = { ...decision, decidedOn: addNaturalDays(today, 1) };
    expect((await browser.post('/desk/publicity', tomorrow, office)).status).toBe(409);
    const done = await browser.post('/desk/publicity', decision, office);
    expect([done.status, done.headers.get('location')]).toEqual([303, '/desk/publicity']);
    expect(await (await browser.get('/desk/publicity', office)).text()).toContain('第3次会议纪要');
  });

  it('from then on the form says so, and the notice that was shown goes with the opinion', async () => {
    const page = await (await browser.get(form())).text();
    expect(page).toContain('工作人员看过以后就在网上公开');
    expect(page).toContain('name="privacyNotice" type="hidden" value="2026-2"');
  });

  it('are looked at on the desk, with a passage covered, and then read by everybody with the reason', async () => {
    const told = { privacyNotice: '2026-2', 'opinions[0].node': 'n3' };
    const sent = await browser.post(form(), withFiles(said('丁满仓家占道，打13800138000问。', told), [photo]));
    const all = await here.db.read.select().from(comments);
    const at = `/desk/dockets/${docket.number}/comments/${all.at(-1)!.id}`;
    const desk = await (await browser.get(`${at}/publicity`, office)).text();
    for (const words of ['丁满仓家占道', '门口.jpg', 'name="seen" type="hidden" value="1.0"'])
      expect(desk).toContain(words);
    const chosen = { act: 'redacted', seen: '1.0', 'passages[0].reason': 'otherPerson' };
    const wrong = await browser.post(`${at}/publicity`, { ...chosen, 'passages[0].words': '丁满倉' }, office);
    expect(wrong.status).toBe(409);
    expect(await wrong.text()).toContain('value="丁满倉"');
    const done = await browser.post(`${at}/publicity`, { ...chosen, 'passages[0].words': '丁满仓' }, office);
    expect(done.status).toBe(303);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const html = await opinionsTab();
    for (const words of ['■■■家占道，打***问。', '涉及他人隐私', '县政府常务会议', '第3次会议纪要'])
      expect(html).toContain(words);
    for (const secret of ['丁满仓', '13800138000', '告知以前写的', '门口.jpg']) expect(html).not.toContain(secret);
    expect(await opinionsTab('?article=n2')).not.toContain('家占道');
    expect(await opinionsTab('', '/en')).toContain('somebody else’s privacy');
    const followed = await (await browser.get('/receipts', jar(sent))).text();
    for (const words of ['丁满仓家占道', '有几处话盖住了', '涉及他人隐私']) expect(followed).toContain(words);
    const file = await browser.get(`${at}/files/1`, office);
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(file.headers.get('content-disposition')).toContain('attachment');
    expect((await browser.get(`${at}/files/2`, office)).status).toBe(404);
  });

  it('the page is everybody’s: cached, without a cookie', async () => {
    const answer = await browser.get(`/consultations/${round.number}/opinions`);
    expect(answer.headers.get('cache-control')).toContain('public');
    expect(answer.headers.getSetCookie()).toEqual([]);
  });
});
