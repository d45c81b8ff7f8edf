import { materials } from 'db/schema/review-work';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { writePoint } from '~/commands/reviews/write-point.server';
import { roles } from '~/domain/vocabulary';
import { apiAt, clientKey } from '../situations/api-clients';
import { type County, county, given } from '../situations/county';
import { openedDocket } from '../situations/dockets';
import { pdf } from '../situations/materials';
import { publishedMeeting } from '../situations/meetings';
import { type RunningServer, runningServer } from '../situations/running-server';
import { acceptedReview } from '../situations/submissions';

let here: County;
let server: RunningServer;
beforeAll(async () => {
  here = await county();
  server = await runningServer(here.url, { MINYI_FILES: here.folder });
});

const asNobody = () => apiAt(server.address);
const at = (number: string) => ({ params: { path: { number } } });
type Scopes = Parameters<typeof clientKey>[2];
const as = async (role: Parameters<typeof clientKey>[1], scopes: Scopes) =>
  apiAt(server.address, await clientKey(here, role, scopes));

type HandIn = { item: string; reason?: string; file?: { name: string; bytes: Uint8Array } };
function posted(number: string, key: string, { item, reason, file }: HandIn) {
  const form = new FormData();
  form.set('item', item);
  if (reason !== undefined) form.set('reason', reason);
  if (file) form.set('file', new File([new Uint8Array(file.bytes)], file.name));
  return {
    params: { path: { number }, header: { 'Idempotency-Key': key } },
    body: { item: item as 'unitLegality', reason: reason ?? '' },
    bodySerializer: () => form,
  };
}
const rowsOf = (docketId: string) => here.db.read.select().from(materials).where(eq(materials.docketId, docketId));

describe('materials for review, handed in by the office system', () => {
  it('stand in the list of materials with the hash of the file', async () => {
    const { number, docketId } = await openedDocket(here, { title: '汀禾县渡船检验办法' });
    const client = await as('unitHead', ['review.read', 'review.submit']);
    const before = await client.GET('/dockets/{number}/materials', at(number));
    expect(before.data!.missing).toContain('unitLegality');
    const file = pdf('本单位合法性审核意见');
    const sent = await client.POST('/dockets/{number}/materials', posted(number, 'k1', { item: 'unitLegality', file }));
    expect(sent.response.status).toBe(201);
    const after = await client.GET('/dockets/{number}/materials', at(number));
    expect(after.data!.missing).not.toContain('unitLegality');
    expect(after.data!.items.find(({ item }) => item === 'unitLegality')).toMatchObject({
      state: 'submitted',
      evidence: [{ kind: 'file', name: file.name, hash: sent.data!.hash }],
    });
    expect(await rowsOf(docketId)).toHaveLength(1);
  });

  it('are handed in once however often the program sends them', async () => {
    const { number, docketId } = await openedDocket(here, { title: '汀禾县渡船登记办法' });
    const client = await as('unitHead', ['review.submit']);
    const once = posted(number, 'again', { item: 'unitDiscussion', file: pdf('会议记录') });
    const first = await client.POST('/dockets/{number}/materials', once);
    const second = await client.POST('/dockets/{number}/materials', once);
    expect(second.data).toEqual(first.data);
    expect(await rowsOf(docketId)).toHaveLength(1);
    const other = posted(number, 'again', { item: 'unitDiscussion', file: pdf('另一份') });
    const { error } = await client.POST('/dockets/{number}/materials', other);
    expect(error?.reasons[0]?.code).toBe('api.key_of_another_request');
  });

  it('obey the rules of the page: what always applies cannot be waived, a program is no document, an item must be named', async () => {
    const { number, docketId } = await openedDocket(here, { title: '汀禾县渡口收费公示办法' });
    const client = await as('unitHead', ['review.submit']);
    let tried = 0;
    const codes = async (handIn: HandIn) => {
      tried += 1;
      const sent = posted(number, `try ${tried}`, handIn);
      const { response, error } = await client.POST('/dockets/{number}/materials', sent);
      return [response.status, error?.reasons[0]?.code];
    };
    expect(await codes({ item: 'unitLegality', reason: '不需要' })).toEqual([409, 'material_always_applies']);
    expect(await codes({ item: 'unitLegality' })).toEqual([409, 'material_empty']);
    const program = { name: '意见.pdf', bytes: new TextEncoder().encode('MZ not a document') };
    expect(await codes({ item: 'unitLegality', file: program })).toEqual([409, 'scan_type']);
    expect(await codes({ item: 'whatever', reason: '不适用' })).toEqual([422, 'api.body_wrong']);
    const huge = { name: '扫描件.pdf', bytes: new Uint8Array(21 * 1024 * 1024).fill(32) };
    expect(await codes({ item: 'unitLegality', file: huge })).toEqual([413, 'document.too_large']);
    expect(await rowsOf(docketId)).toEqual([]);
  });

  it('are refused from every account but the drafting unit, and from a key without the scope', async () => {
    const { number, docketId } = await openedDocket(here, { title: '汀禾县渡工培训办法' });
    const file = pdf('意见');
    for (const role of roles.filter((one) => !['drafter', 'unitHead'].includes(one))) {
      const client = await as(role, ['review.submit']);
      const answer = await client.POST('/dockets/{number}/materials', posted(number, role, { item: 'basis', file }));
      expect({ role, status: answer.response.status }).toEqual({ role, status: 403 });
    }
    const reader = await as('unitHead', ['review.read']);
    const narrow = await reader.POST('/dockets/{number}/materials', posted(number, 'n', { item: 'basis', file }));
    expect(narrow.error?.reasons[0]?.code).toBe('api.scope_missing');
    const nobody = await asNobody().POST('/dockets/{number}/materials', posted(number, 'n', { item: 'basis', file }));
    expect(nobody.response.status).toBe(401);
    expect(await rowsOf(docketId)).toEqual([]);
  });
});

describe('how a review goes', () => {
  it('is told with its clock, its points and what the unit still owes', async () => {
    const accepted = await acceptedReview(here);
    const { reviewId, number } = accepted;
    const point = { reviewId, severity: 'must' as const, opinion: '第二条没有依据。', basis: '《立法法》第九十三条' };
    given(await writePoint(here.as('legalReviewer', '2026-04-14 09:00'), point));
    const client = await as('unitHead', ['review.read']);
    const { data } = await client.GET('/dockets/{number}/review', at(number));
    expect(data!.review).toMatchObject({
      conclusion: null,
      openPoints: 1,
      points: [{ severity: 'must', opinion: '第二条没有依据。', answer: null }],
      supplements: [],
    });
    expect(data!.review!.clock.dueOn).toMatch(/^2026-/);
    const narrow = await as('unitHead', ['gate.read']);
    const { error } = await narrow.GET('/dockets/{number}/review', at(number));
    expect(error?.reasons[0]?.code).toBe('api.scope_missing');
  });

  it('is nothing before a submission was accepted', async () => {
    const { number } = await openedDocket(here, { title: '汀禾县渡口值守办法' });
    const client = await as('auditor', ['review.read']);
    expect((await client.GET('/dockets/{number}/review', at(number))).data).toEqual({ docket: number, review: null });
    expect((await client.GET('/dockets/{number}/review', at('nothing'))).response.status).toBe(404);
  });
});

describe('one meeting', () => {
  it('is told whole, with each view and what became of it, by the consents as they stand', async () => {
    const { number } = await publishedMeeting(here);
    const { data } = await asNobody().GET('/meetings/{number}', at(number));
    expect(data).toMatchObject({
      number,
      figures: { attended: 2, spoke: 1 },
      items: [{ views: [{ adoption: 'adopted', by: { name: '丁满仓' }, body: '渡口的警示牌要装灯，晚上看不见。' }] }],
    });
    const { data: list } = await asNobody().GET('/meetings');
    expect(list!.items.map((one) => one.number)).toContain(number);
  });

  it('that is not public or not there is missing', async () => {
    expect((await asNobody().GET('/meetings/{number}', at('nothing'))).response.status).toBe(404);
    expect((await asNobody().GET('/documents/{number}', at('nothing'))).response.status).toBe(404);
  });
});
