import { beforeAll, describe, expect, it } from 'vitest';
import { addNaturalDays, dayOf } from '~/domain/calendar/day';
import type { Role } from '~/domain/vocabulary';
import { browsing, wordsOf } from '../situations/browsing';
import { type County, county } from '../situations/county';
import { openedDocket } from '../situations/dockets';
import { runningServer } from '../situations/running-server';
import { signedIn } from '../situations/sessions';
import { publishedRound } from '../situations/submissions';

const today = dayOf(new Date());
const daysAgo = (days: number) => addNaturalDays(today, -days);
const cookies = {} as Record<'administrator' | 'governmentOffice' | 'legalReviewer' | 'unitHead' | 'drafter', string>;
let here: County;
let docket: { docketId: string; number: string };
let round: { number: string };
let browser: ReturnType<typeof browsing>;

beforeAll(async () => {
  here = await county(new Date(Date.now() - 12 * 86_400_000));
  docket = await openedDocket(here);
  const closesOn = addNaturalDays(today, 25);
  round = await publishedRound(here, docket, { opensOn: daysAgo(10), closesOn, at: `${daysAgo(10)} 09:00` });
  for (const role of Object.keys({ administrator: 1, governmentOffice: 1, legalReviewer: 1, unitHead: 1, drafter: 1 }))
    cookies[role as keyof typeof cookies] = await signedIn(here, here.staff[role as Role], new Date());
  browser = browsing(await runningServer(here.url, { MINYI_FILES: here.folder }));
});

/** The public page again once it knows of the change: other processes may take a second to hear of it. */
const inWords = async (path: string) => wordsOf((await browser.page(path)).text);

describe('the rules that everybody can read', () => {
  it('show every number beside its source: an article where it is law, else the county itself', async () => {
    const words = await inWords('/rules');
    expect(words).toMatch(/重大行政决策公开征求意见，最短 30 日 法定 《重大行政决策程序暂行条例》第十五条/);
    expect(words).toMatch(/截止以后公布采纳情况，最迟 30 日 本县设定 本县设定/);
    expect(words).toMatch(
      /重大行政决策合法性审查时间，至少保证 7 个工作日 法定 《重大行政决策程序暂行条例》第二十六条/,
    );
  });

  it('say which years of holidays are known, and what happens beyond them', async () => {
    const words = await inWords('/rules');
    expect(words).toContain('为止的节假日和调休安排都已公布');
    expect(words).toContain('以后的日子先按周一至周五推算');
    for (const year of ['2020', '2021', '2022', '2023', '2024', '2025', '2026']) expect(words).toContain(year);
    expect(await inWords('/en/rules')).toContain('30');
  });
});

describe('a change to the rules, by form', () => {
  const forty = { 'limits.minDaysRightsImpact.value': '40', 'limits.minDaysRightsImpact.unit': 'day' };

  it('that goes below the law or is no number is refused with what was typed', async () => {
    const typed = { 'limits.minDaysMajorDecision.value': '20', effectiveFrom: today, reason: '加快办理' };
    const low = await browser.post('/desk/rules/edit', cookies.administrator, typed);
    expect(low.status).toBe(409);
    expect(low.text).toContain('value="20"');
    const word = { ...typed, 'limits.minDaysMajorDecision.value': '三十' };
    expect((await browser.post('/desk/rules/edit', cookies.administrator, word)).status).toBe(409);
    const silent = { ...forty, effectiveFrom: today, reason: '' };
    expect((await browser.post('/desk/rules/edit', cookies.administrator, silent)).status).toBe(422);
  });

  it('waits for a second person, then is in force and public, with what it changed', async () => {
    const fields = { ...forty, effectiveFrom: today, reason: '群众反映一个月来不及。' };
    const sent = await browser.post('/desk/rules/edit', cookies.administrator, fields);
    expect(sent).toMatchObject({ status: 303, to: '/desk/rules' });
    expect(await inWords('/rules')).not.toContain('40 日');
    const waiting = (await browser.page('/desk/rules', cookies.governmentOffice)).text;
    expect(wordsOf(waiting)).toContain('由 30 日 改为 40 日');
    const [, proposal] = /name="proposal"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="proposal"/.exec(waiting) ?? [];
    const yes = { proposal: proposal!, decision: 'approved', reason: '同意。' };
    const own = await browser.post('/desk/rules', cookies.administrator, yes);
    expect([403, 409]).toContain(own.status);
    expect((await browser.post('/desk/rules', cookies.unitHead, yes)).to).toBe('/desk/forbidden');
    expect(await inWords('/rules')).not.toContain('40 日');
    expect((await browser.post('/desk/rules', cookies.governmentOffice, yes)).status).toBe(303);
    const words = await inWords('/rules');
    expect(words).toContain('现行规则（第 2 版）');
    expect(words).toContain('规范性文件、影响权利义务的，最短：由 30 日 改为 40 日');
    const decided = wordsOf((await browser.page('/desk/rules', cookies.legalReviewer)).text);
    expect(decided).toContain('群众反映一个月来不及。');
  });

  it('leaves the docket under way with the rules it started under', async () => {
    expect(await inWords(`/consultations/${round.number}`)).not.toContain('40 日');
  });
});

describe('a holiday notice', () => {
  const year = String(new Date().getFullYear() + 2);
  const notice = { year, wholeYear: 'yes', source: '国务院办公厅关于节假日安排的通知' };

  it('is added by form: the year is known from then on, on the public page too', async () => {
    const holidays = `${year}-01-01\n${year}-05-01\n${year}-10-01\n${year}-10-02\n${year}-10-03`;
    const wrong = await browser.post('/desk/calendar', cookies.governmentOffice, { ...notice, holidays: '元旦' });
    expect([409, 422]).toContain(wrong.status);
    expect(wrong.text).toContain('元旦');
    expect(await inWords('/rules')).not.toContain(` ${year} `);
    const sent = await browser.post('/desk/calendar', cookies.governmentOffice, { ...notice, holidays });
    expect(sent).toMatchObject({ status: 303, to: '/desk/calendar' });
    expect(await inWords('/rules')).toContain(` ${year} `);
  });

  it('is not for the drafting unit', async () => {
    expect((await browser.post('/desk/calendar', cookies.unitHead, notice)).to).toBe('/desk/forbidden');
  });
});

describe('a published notice', () => {
  const closing = (days: number) => addNaturalDays(today, 25 + days);
  const inChinese = (day: string) => {
    const [year, month, date] = day.split('-').map(Number);
    return `${year}年${month}月${date}日`;
  };

  it('is lengthened by a day for a day on which nothing could be handed in, and says so', async () => {
    const yesterday = daysAgo(1);
    const outage = {
      'startedAt.date': yesterday,
      'startedAt.time': '08:00',
      'endedAt.date': yesterday,
      'endedAt.time': '13:00',
      what: '机房停电，网站无法访问。',
    };
    const backwards = { ...outage, 'endedAt.time': '07:00' };
    expect((await browser.post('/desk/outages', cookies.administrator, backwards)).status).toBe(409);
    expect((await browser.post('/desk/outages', cookies.drafter, outage)).to).toBe('/desk/forbidden');
    expect((await browser.post('/desk/outages', cookies.administrator, outage)).status).toBe(303);
    expect((await browser.page('/desk/outages', cookies.administrator)).text).toContain('机房停电');
    const words = await inWords(`/consultations/${round.number}`);
    expect(words).toContain(inChinese(closing(1)));
    expect(words).toContain('机房停电');
  });

  it('is extended only by the head of the unit, only to a later day, with a reason that everybody reads', async () => {
    const at = `/desk/dockets/${docket.number}/notice/change`;
    const later = { moving: '1', closesOn: closing(6), reason: '多位群众反映农忙来不及。' };
    expect((await browser.post(at, cookies.drafter, later)).to).toBe('/desk/forbidden');
    const silent = await browser.post(at, cookies.unitHead, { ...later, reason: '' });
    expect(silent.status).toBe(422);
    expect((await browser.post(at, cookies.unitHead, { ...later, closesOn: closing(-6) })).status).toBe(409);
    expect((await browser.post(at, cookies.unitHead, later)).status).toBe(303);
    const words = await inWords(`/consultations/${round.number}`);
    expect(words).toContain('多位群众反映农忙来不及。');
    expect(words).toContain(inChinese(closing(6)));
  });

  it('is put right with a statement of what was wrong', async () => {
    const at = `/desk/dockets/${docket.number}/notice/change`;
    const fields = { reason: '公告中的电话有误，正确的是 0000-6030099。', phone: '0000-6030099' };
    expect((await browser.post(at, cookies.unitHead, fields)).status).toBe(303);
    const words = await inWords(`/consultations/${round.number}`);
    expect(words).toContain('公告中的电话有误');
    expect(words).toContain('0000-6030099');
  });
});
