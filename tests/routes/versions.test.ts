import { createHash } from 'node:crypto';
import { drafts } from 'db/schema/drafts';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Role, roles } from '~/domain/vocabulary';
import { translator } from '~/i18n/t';
import { readDocument } from '~/text/document-in/read-document.server';
import { canPrint } from '~/text/document-out/print-pdf.server';
import { type County, county, given } from '../situations/county';
import { type RunningServer, runningServer } from '../situations/running-server';
import { signedIn } from '../situations/sessions';
import { answeredRound, consulted, reviewed } from '../situations/versions';

const t = translator('zh-CN');
let here: County;
let server: RunningServer;
let number: string;
let consultation: string;
const cookies = {} as Record<Role, string>;
let publish: () => Promise<void>;

beforeAll(async () => {
  here = await county();
  const round = await answeredRound(here);
  number = round.docket.number;
  consultation = round.round.number;
  publish = async () => void given(await round.publish());
  for (const role of roles) cookies[role] = await signedIn(here, here.staff[role], new Date());
  server = await runningServer(here.url);
});

async function get(path: string, { role, on = server }: { role?: Role; on?: RunningServer } = {}) {
  const headers: Record<string, string> = role ? { cookie: cookies[role] } : {};
  const answer = await fetch(on.address + path, { redirect: 'manual', headers });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const { status, headers: answered } = answer;
  return { status, headers: answered, bytes, html: new TextDecoder().decode(bytes), to: answered.get('location') };
}

/** Where a version and its comparison are found, relative to a docket's address. */
const publicAddresses = (version: string) => [
  `/drafts/${number}/${version}`,
  ...['docx', 'pdf', 'txt'].map((type) => `/drafts/${number}/${version}/draft.${type}`),
  `/drafts/${number}/compare/consultation-1/${version}`,
  `/drafts/${number}/compare/consultation-1/${version}/comparison.docx`,
  `/drafts/${number}/compare/consultation-1/${version}/comparison.pdf`,
];
const textOf = async (bytes: Uint8Array) => {
  const document = await readDocument(bytes, 'draft.docx');
  return document.ok ? document.text : `refused: ${document.reason}`;
};
const fileName = (headers: Headers) =>
  decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(headers.get('content-disposition') ?? '')?.[1] ?? '');

describe('before the feedback is published', () => {
  it('nothing of the review draft is found at any public address, nor named on a page', async () => {
    for (const path of publicAddresses('review-1')) expect([path, (await get(path)).status]).toEqual([path, 404]);
    const { html } = await get(`/drafts/${number}`);
    expect(html).toContain('征求意见稿 第 1 稿');
    expect(html).not.toContain('送审稿');
    expect(html).toContain(t('version.compare.tooFew'));
  });

  it('staff who may read dockets compare and download it, nobody else gets past the door', async () => {
    const at = `/desk/dockets/${number}`;
    const paths = [
      `${at}/compare?before=consultation-1&after=review-1`,
      `${at}/compare/consultation-1/review-1/comparison.docx`,
      `${at}/versions/review-1/draft.docx`,
      `${at}/versions/review-1/basis.docx`,
    ];
    for (const path of paths) {
      expect((await get(path)).to).toContain('/login');
      expect((await get(path, { role: 'administrator' })).to).toBe('/desk/forbidden');
      for (const role of ['drafter', 'legalReviewer', 'opennessOffice', 'auditor'] as const)
        expect([path, role, (await get(path, { role })).status]).toEqual([path, role, 200]);
    }
    const { headers } = await get(paths[2]!, { role: 'drafter' });
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  it('the desk shows what changed, and which opinions are linked to it', async () => {
    const { html } = await get(`/desk/dockets/${number}/compare?before=consultation-1&after=review-1`, {
      role: 'drafter',
    });
    expect(html).toContain('新增 1 条，改写 1 条，只改编号 1 条，没有改动 1 条。');
    expect(html).toMatch(new RegExp(`href="/desk/dockets/${number}/comments/[^"]+"`));
  });

  it('the drafting officer says on a page of its own what caused a change; others are not offered it', async () => {
    const compared = `/desk/dockets/${number}/compare?before=consultation-1&after=review-1`;
    const { html } = await get(compared, { role: 'drafter' });
    const [, page] = /href="([^"]+\/changes\/\d+)"[^>]*>说明改动的原因<span class="hidden">第二条/.exec(html)!;
    expect((await get(compared, { role: 'auditor' })).html).not.toContain('/changes/');
    const form = await get(page!, { role: 'drafter' });
    expect(form.html).toContain(t('version.explain.title'));
    const named = [...form.html.matchAll(/<input[^>]*name="opinions"[^>]*>/g)].map(([input]) => input);
    expect(named.map((input) => input.includes('checked'))).toEqual([true, false]);
    const posted = await fetch(server.address + page, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: cookies.drafter, origin: server.address },
      body: new URLSearchParams(named.map((input) => ['opinions', /value="([^"]+)"/.exec(input)![1]!])),
    });
    expect([posted.status, posted.headers.get('location')?.split('#')[0]]).toEqual([303, compared]);
    const again = await get(page!, { role: 'drafter' });
    expect(again.html.match(/name="opinions"[^>]*checked|checked[^>]*name="opinions"/g)).toHaveLength(2);
  });

  it('the table of basis stands beside the articles that it supports', async () => {
    const { bytes, headers } = await get(`/desk/dockets/${number}/versions/review-1/basis.docx`, { role: 'drafter' });
    expect(fileName(headers)).toBe('汀禾县集市管理办法条文依据对照表.docx');
    const text = await textOf(bytes);
    expect(text).toContain('第一条');
    expect(text).toContain('《中华人民共和国电子商务法》第一条');
  });
});

describe('once the feedback is published', () => {
  beforeAll(async () => {
    await publish();
    // The page cache notices commits of other processes within a second.
    await new Promise((resolve) => setTimeout(resolve, 1000));
  });

  it('everybody sees in a sentence what changed, each change in words and marks, and the opinions behind it', async () => {
    const { status, html } = await get(`/drafts/${number}/compare/consultation-1/review-1`);
    expect(status).toBe(200);
    expect(html).toContain('新增 1 条，改写 1 条，只改编号 1 条，没有改动 1 条。');
    expect(html).toMatch(/<del>.*五.*<\/del><ins>.*三.*<\/ins>/);
    expect(html).toContain('<a href="#change-4">第三条　新增</a>');
    expect(html).toContain(`href="/consultations/${consultation}/feedback?from=1#opinion-1"`);
    expect(html).toContain('改动的原因：');
    expect(html).toContain('第 1 条意见');
    const feedback = await get(`/consultations/${consultation}/feedback?from=1`);
    expect(feedback.html).toContain('id="opinion-1"');
  });

  it('the same side by side, in English, and whichever way round it is asked for', async () => {
    const sides = await get(`/drafts/${number}/compare/consultation-1/review-1?view=sides`);
    expect(sides.html.match(/class="side"/g)).toHaveLength(4);
    const english = await get(`/en/drafts/${number}/compare/review-1/consultation-1`);
    expect(english.html).toContain('1 article added, 1 reworded, 1 renumbered, 1 article unchanged.');
    expect(english.html).toContain(`href="/en/consultations/${consultation}/feedback?from=1#opinion-1"`);
  });

  it('the form that chooses two versions leads to their comparison and keeps the language', async () => {
    const query = '?before=consultation-1&after=review-1';
    expect((await get(`/en/drafts/${number}/compare${query}`)).to).toBe(
      `/en/drafts/${number}/compare/consultation-1/review-1`,
    );
    for (const nonsense of ['', '?before=x&after=review-1', '?before=//elsewhere.example&after=review-1'])
      expect((await get(`/drafts/${number}/compare${nonsense}`)).status).toBe(404);
  });

  it('each version comes as a Word file, as text and as a page to print, under its Chinese name', async () => {
    const word = await get(`/drafts/${number}/review-1/draft.docx`);
    expect(fileName(word.headers)).toBe('汀禾县集市管理办法（送审稿 第 1 稿）.docx');
    expect(await textOf(word.bytes)).toBe(reviewed);
    const text = await get(`/drafts/${number}/consultation-1/draft.txt`);
    expect(fileName(text.headers)).toBe('汀禾县集市管理办法（征求意见稿 第 1 稿）.txt');
    expect(text.html).toBe(consulted);
    const listed = await get(`/drafts/${number}`);
    expect(listed.html).toContain(createHash('sha256').update(text.bytes).digest('hex'));
    const printed = await get(`/drafts/${number}/review-1`);
    expect(printed.html).toContain('免收摊位费');
    expect(printed.html).toContain('<svg');
  });

  it('the comparison as a Word file has tracked changes: accepted, it is the later text', async () => {
    const { bytes, headers } = await get(`/drafts/${number}/compare/consultation-1/review-1/comparison.docx`);
    expect(fileName(headers)).toBe('汀禾县集市管理办法修改对照稿（征求意见稿 第 1 稿—送审稿 第 1 稿）.docx');
    const document = await readDocument(bytes, 'draft.docx');
    expect(document.ok && document.notices.map(({ code }) => code)).toContain('tracked_changes');
    for (const line of reviewed.split('\n').slice(2)) expect(document.ok && document.text).toContain(line);
  });

  it('no page tells the ids by which the program knows drafts', async () => {
    const ids = (await here.db.read.select({ id: drafts.id }).from(drafts)).map(({ id }) => id);
    for (const path of [
      `/drafts/${number}`,
      ...publicAddresses('review-1').filter((one) => !/\.(docx|pdf)$/.test(one)),
    ])
      for (const id of ids) expect((await get(path)).html).not.toContain(id);
  });

  it('addresses that name no version and no file are not found', async () => {
    for (const path of [
      'review-2',
      'review-0',
      'x',
      'review-1/other.docx',
      'review-1/draft.exe',
      'review-1/basis.docx',
    ])
      expect([path, (await get(`/drafts/${number}/${path}`)).status]).toEqual([path, 404]);
    expect((await get('/drafts/nothing')).status).toBe(404);
  });
});

describe('PDF', () => {
  it('where no Chromium is, no page offers it, and its address says what to do instead', async () => {
    const without = await runningServer(here.url, { MINYI_CHROMIUM: '/nowhere/chromium' });
    const { html } = await get(`/drafts/${number}`, { on: without });
    expect(html).toContain('/draft.docx');
    expect(html).not.toContain('/draft.pdf');
    const refused = await get(`/drafts/${number}/review-1/draft.pdf`, { on: without });
    expect(refused.status).toBe(404);
    expect(refused.html).toContain(t('version.noPdf'));
    expect(refused.html).toContain(`href="/drafts/${number}"`);
  });

  it('where it is, many who ask at once get the same file', async ({ skip }) => {
    if (!(await canPrint())) skip('printing to PDF: skipped, there is no Chromium');
    expect((await get(`/drafts/${number}`)).html).toContain('/draft.pdf');
    const asked = Array.from({ length: 6 }, () => get(`/drafts/${number}/review-1/draft.pdf`));
    const answers = await Promise.all(asked);
    for (const { status, headers, bytes } of answers) {
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe('application/pdf');
      expect(Buffer.from(bytes).equals(Buffer.from(answers[0]!.bytes))).toBe(true);
    }
    const comparison = await get(`/drafts/${number}/compare/consultation-1/review-1/comparison.pdf`);
    expect(Buffer.from(comparison.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
    const basis = await get(`/consultations/${consultation}/basis.pdf`);
    expect(basis.status).toBe(200);
  });
});
