import { beforeAll, describe, expect, it } from 'vitest';
import { openAccount } from '~/commands/accounts/open.server';
import { signIn } from '~/commands/accounts/sign-in.server';
import { type County, county, given } from '../situations/county';
import { pdf } from '../situations/materials';
import { type RunningServer, runningServer } from '../situations/running-server';
import { signedIn } from '../situations/sessions';
import { acceptedReview } from '../situations/submissions';

let here: County;
let server: RunningServer;
let review: Awaited<ReturnType<typeof acceptedReview>>;
const cookies = {} as Record<'legalReviewer' | 'unitHead' | 'auditor' | 'administrator', string>;

beforeAll(async () => {
  here = await county(new Date('2026-03-02T01:00:00Z'));
  review = await acceptedReview(here);
  const now = new Date();
  for (const role of ['legalReviewer', 'unitHead', 'auditor', 'administrator'] as const)
    cookies[role] = await signedIn(here, here.staff[role], now);
  server = await runningServer(here.url, { MINYI_FILES: here.folder });
});

async function page(path: string, cookie: string) {
  const answer = await fetch(server.address + path, { headers: { cookie }, redirect: 'manual' });
  return { status: answer.status, to: answer.headers.get('location'), text: await answer.text() };
}

async function post(path: string, cookie: string, fields: Record<string, string>) {
  const headers = { cookie, origin: server.address, 'content-type': 'application/x-www-form-urlencoded' };
  const body = new URLSearchParams(fields).toString();
  const answer = await fetch(server.address + path, { method: 'POST', headers, body, redirect: 'manual' });
  return { status: answer.status, to: answer.headers.get('location'), text: await answer.text() };
}

describe('a review on the desk', () => {
  it('is read article by article, and a point is written and answered by form', async () => {
    const at = `/desk/review/${review.submissionId}`;
    expect((await page(`${at}/read`, cookies.legalReviewer)).text).toContain('第二条');
    const point = { act: 'point', severity: 'must', opinion: '第二条没有依据。', basis: '《立法法》第九十三条' };
    expect((await post(`${at}/points`, cookies.legalReviewer, point)).status).toBe(303);
    const wrong = await post(`${at}/points`, cookies.legalReviewer, { ...point, basis: '' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('第二条没有依据。');
    const followUp = `/desk/dockets/${review.number}/follow-up`;
    const shown = (await page(followUp, cookies.unitHead)).text;
    const [, id] = /name="point" type="hidden" value="([^"]+)"/.exec(shown) ?? [];
    const answered = await post(followUp, cookies.unitHead, { point: id!, result: 'followed', text: '已经删去。' });
    expect(answered).toMatchObject({ status: 303, to: `${followUp}#point-${id}` });
    expect((await page(`${at}/points`, cookies.legalReviewer)).text).toContain('已经删去。');
  });

  it('ends in an opinion whose stored file is given out byte for byte, to staff only until it is published', async () => {
    const at = `/desk/review/${review.submissionId}/opinion`;
    const fields = { conclusion: 'toBeAmended', opinion: '应当修改第二条。', number: '汀司审〔2026〕9号' };
    expect((await post(at, cookies.legalReviewer, fields)).status).toBe(303);
    const file = await fetch(`${server.address}/desk/dockets/${review.number}/opinion/docx`, {
      headers: { cookie: cookies.unitHead },
    });
    expect([file.status, file.headers.get('content-disposition')]).toEqual([
      200,
      expect.stringContaining('attachment'),
    ]);
    expect((await page(`/opinions/${review.number}`, '')).status).toBe(404);
    expect((await page(`/opinions/${review.number}/docx`, '')).status).toBe(404);
    expect((await post(at, cookies.legalReviewer, { act: 'publish' })).status).toBe(303);
    expect((await page(`/opinions/${review.number}`, '')).text).toContain('应当修改第二条。');
    expect((await page(`/en/opinions/${review.number}`, '')).status).toBe(200);
  });

  it('gives out materials as downloads, and the package as a ZIP', async () => {
    const chosen = pdf('法制意见');
    const form = new FormData();
    form.set('item', 'unitLegality');
    form.set('file', new File([new Uint8Array(chosen.bytes)], chosen.name));
    const materials = `/desk/dockets/${review.number}/materials`;
    const headers = { cookie: cookies.unitHead, origin: server.address };
    const sent = { method: 'POST', headers, body: form, redirect: 'manual' as const };
    expect((await fetch(server.address + materials, sent)).status).toBe(303);
    const [, materialId] =
      /materials\/([0-9a-f-]{36})">法制意见/.exec((await page(materials, cookies.unitHead)).text) ?? [];
    const file = await fetch(`${server.address}/desk/dockets/${review.number}/materials/${materialId}`, {
      headers: { cookie: cookies.auditor },
    });
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(chosen.bytes);
    const zip = await fetch(`${server.address}/desk/dockets/${review.number}/package.zip`, {
      headers: { cookie: cookies.unitHead },
    });
    expect(
      Buffer.from(await zip.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect((await page(`/desk/dockets/${review.number}/package`, cookies.auditor)).status).toBe(200);
  });

  it('is on the board and in the audit, whose lines are exported', async () => {
    expect((await page('/desk/figures', cookies.auditor)).text).toContain('乡村渡口');
    expect((await page(`/desk/audit/${review.number}`, cookies.auditor)).status).toBe(200);
    expect((await page('/desk/audit/check', cookies.auditor)).status).toBe(200);
    const { text } = await page(`/desk/audit/${review.number}/record.jsonl?type=review.concluded`, cookies.auditor);
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).type),
    ).toEqual(['review.concluded']);
  });
});

describe('a one-time password', () => {
  it('opens nothing but the page on which it is changed, and then everything', async () => {
    const person = {
      loginName: 'newcomer',
      displayName: '新来的',
      language: 'zh-CN' as const,
      role: 'auditor' as const,
    };
    const admin = { ...here.as('administrator'), now: new Date() };
    const { password } = given(await openAccount(admin, { ...person, unitId: here.units.government }));
    const visitor = { ...admin, actor: { kind: 'citizen' as const } };
    const cookie = `minyi=${given(await signIn(visitor, { loginName: 'newcomer', password }))}`;
    expect(await page('/desk', cookie)).toMatchObject({ status: 303, to: '/desk/password' });
    expect(await page('/desk/audit', cookie)).toMatchObject({ status: 303, to: '/desk/password' });
    const own = 'four words of my own';
    expect((await page('/desk/password', cookie)).status).toBe(200);
    const changed = await post('/desk/password', cookie, { current: password, password: own, again: own });
    expect(changed).toMatchObject({ status: 303, to: '/desk' });
    expect((await page('/desk/audit', cookie)).status).toBe(200);
  });

  it('is shown once to the administrator who opened the account', async () => {
    const fields = { loginName: 'second', displayName: '又一位', role: 'auditor', unitId: here.units.government };
    const { status, text } = await post('/desk/accounts/new', cookies.administrator, fields);
    expect(status).toBe(200);
    expect(text).toMatch(/([a-z2-9]{4}-){3}[a-z2-9]{4}/);
    expect((await page('/desk/accounts', cookies.administrator)).text).not.toMatch(/([a-z2-9]{4}-){3}[a-z2-9]{4}/);
  });
});
