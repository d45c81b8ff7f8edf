import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordConsent } from '~/commands/meetings/record-consent.server';
import { publishedRound } from '../situations/consultations';
import { type County, county, given } from '../situations/county';
import { openedDocket } from '../situations/dockets';
import { confirmedText } from '../situations/drafts';
import { publishedMeeting } from '../situations/meetings';
import { type RunningServer, runningServer } from '../situations/running-server';

const text = '第一条　为了规范养犬行为，制定本办法。\n第二条　烈性犬不得进入“县城”建成区 <b>。';
let here: County;
let server: RunningServer;
let number: string;
let meeting: Awaited<ReturnType<typeof publishedMeeting>>;
beforeAll(async () => {
  here = await county(new Date());
  ({ number } = await publishedRound(here, await openedDocket(here, { title: '汀禾县养犬管理办法' }), text));
  await confirmedText(here, await openedDocket(here, { title: '汀禾县秘而不宣办法' }), '第一条　秘而不宣。');
  meeting = await publishedMeeting(here);
  server = await runningServer(here.url);
  // The clockwork indexes within two seconds.
  await sleep(3000);
});

const search = async (query: Record<string, string> | [string, string][], prefix = '') => {
  const answer = await fetch(`${server.address}${prefix}/search?${new URLSearchParams(query)}`);
  return { status: answer.status, headers: answer.headers, html: await answer.text() };
};

describe('the search page', () => {
  it('finds what was published without anybody doing anything, marks it and leads to the article', async () => {
    const { status, html } = await search({ q: '烈性犬' });
    expect(status).toBe(200);
    expect(html).toContain('<mark>烈性犬</mark>');
    expect(html).toMatch(new RegExp(`href="/consultations/${number}/draft#p-\\w+"`));
    expect(html).toContain('找到 1 处');
    expect(html).not.toContain('<b>。');
  });

  it('keeps the words in the box of the masthead, and English readers on English addresses', async () => {
    const { html } = await search({ q: '烈性犬' }, '/en');
    expect(html).toMatch(/<input [^>]*name="q"[^>]*value="烈性犬"|<input [^>]*value="烈性犬"[^>]*name="q"/);
    expect(html).toContain('action="/en/search"');
    expect(html).toContain(`href="/en/consultations/${number}"`);
    expect(html).toContain('1 place found');
  });

  it('searches again in what was found, and leads back', async () => {
    const { html } = await search({ q: '犬', within: '县城' });
    expect(html).toContain('找到 1 处');
    expect(html).toContain('href="/search?q=%E7%8A%AC"');
    const { html: none } = await search({ q: '犬', within: '电梯' });
    expect(none).toContain('在“犬”的结果里，没有哪一处还有“电梯”。');
  });

  it('says what to try when nothing is found, and when a filter hides what is', async () => {
    expect((await search({ q: '电梯' })).html).toContain('没有找到“电梯”');
    expect((await search({ q: '犬', kind: 'meeting' })).html).toContain('去掉筛选条件');
  });

  it('without a question, or with signs alone, asks for one', async () => {
    for (const q of ['', '？？', '🐶']) expect((await search({ q })).html).toContain('要找什么');
  });

  it('nothing that is typed breaks it or comes back as HTML', async () => {
    for (const typed of [
      '"',
      "' or 1=1 --",
      '犬*',
      'NEAR(犬',
      '<script>alert(1)</script>',
      '犬\u0000',
      'a'.repeat(1500),
    ]) {
      const { status, html } = await search([
        ['q', typed],
        ['within', typed],
        ['unit', typed],
        ['year', typed],
        ['kind', typed],
        ['after', typed],
        ['subject', typed],
      ]);
      expect([typed.slice(0, 20), status]).toEqual([typed.slice(0, 20), 200]);
      expect(html).not.toContain('<script>alert');
    }
    expect((await search({ q: '犬'.repeat(300) })).html).toContain('只按前 100 个字搜索');
  });

  it('does not let search engines index it', async () => {
    expect((await search({ q: '犬' })).html).toContain('<meta name="robots" content="noindex"/>');
  });
});

describe('what is not public is not found', () => {
  it('no unpublished draft, whatever is asked', async () => {
    for (const query of [
      { q: '秘而不宣', within: '' },
      { q: '第一条', within: '秘而不宣' },
    ])
      expect((await search(query)).html).not.toContain('秘而不宣办法');
  });

  it('no name of a representative, with consent or with a consent that was withdrawn', async () => {
    expect((await search({ q: '警示牌' })).html).toContain(`/meetings/${meeting.number}#item-1`);
    expect((await search({ q: '丁满仓' })).html).toContain('没有找到');
    const { meetingId, resident: representativeId } = meeting;
    const fields = { name: false, unit: false, post: false };
    const form = { wordingVersion: '2026-1', agreedOn: '2026-03-04' };
    given(await recordConsent(here.as('meetingSecretary'), { meetingId, representativeId, fields, ...form }));
    for (const q of ['丁满仓', '警示牌', '常务会议']) expect((await search({ q })).html).not.toMatch(/丁满仓<|渡口村/);
  });
});

describe('for search engines', () => {
  it('robots.txt keeps them from forms and receipts and names the site map', async () => {
    const robots = await (await fetch(`${server.address}/robots.txt`)).text();
    expect(robots).toContain('Disallow: /desk\n');
    expect(robots).toContain('Disallow: /receipts/\n');
    expect(robots).toContain(`Sitemap: ${server.address}/sitemap.xml`);
  });

  it('the site map names every public page in both languages and no other', async () => {
    const answer = await fetch(`${server.address}/sitemap.xml`);
    expect(answer.headers.get('content-type')).toContain('xml');
    const xml = await answer.text();
    const addresses = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!);
    for (const page of [`/consultations/${number}/draft`, `/en/consultations/${number}`, `/meetings/${meeting.number}`])
      expect(addresses).toContain(server.address + page);
    expect(new Set(addresses).size).toBe(addresses.length);
    const own = addresses.filter((address) => /consultations\/|meetings\//.test(address));
    for (const address of own) expect([address, (await fetch(address)).status]).toEqual([address, 200]);
  });
});
