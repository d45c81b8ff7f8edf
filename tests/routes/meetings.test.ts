import { beforeAll, describe, expect, it } from 'vitest';
import { recordConsent } from '~/commands/meetings/record-consent.server';
import { type County, county, given } from '../situations/county';
import {
  answeredView,
  attendingRepresentative,
  madePublic,
  meetingReadyToPublish,
  recordedMeeting,
} from '../situations/meetings';
import { type RunningServer, runningServer } from '../situations/running-server';
import { signedIn } from '../situations/sessions';

let here: County;
let server: RunningServer;
let meeting: Awaited<ReturnType<typeof meetingReadyToPublish>>;
beforeAll(async () => {
  here = await county(new Date());
  server = await runningServer(here.url);
  meeting = await meetingReadyToPublish(here, { heldAt: '2026-03-03 09:00' });
  const { meetingId, itemId } = meeting;
  const withheld = { name: '丙秀兰', unit: '学前社区', post: '早餐摊主', category: 'resident' } as const;
  const representativeId = await attendingRepresentative(here, meetingId, withheld);
  await answeredView(here, { meetingId, itemId, representativeId, body: '早市的摊位要提前公布。' });
  given(await madePublic(here, meeting));
});

const text = async (path: string, init: RequestInit = {}) => (await fetch(server.address + path, init)).text();
/** Every form in which the meeting leaves the server for somebody who has not signed in. */
const publicForms = ({ number }: { number: string }) => [
  `/meetings/${number}`,
  `/en/meetings/${number}`,
  `/meetings/${number}?_data=${encodeURIComponent('routes/meetings.$number')}`,
  '/meetings?year=2026',
  `/meetings?year=2026&_data=${encodeURIComponent('routes/meetings._index')}`,
];

describe('a public meeting, as it leaves the server', () => {
  it('names who agreed, and nowhere who did not', async () => {
    expect(await text(`/meetings/${meeting.number}`)).toContain('丁满仓');
    expect(await text(`/meetings/${meeting.number}`)).toContain('早市的摊位要提前公布。');
    for (const address of publicForms(meeting)) {
      expect([address, await text(address)]).toEqual([address, expect.not.stringMatching(/丙秀兰|学前社区|早餐摊主/)]);
    }
  });

  it('loses a name within a second of the withdrawal, also from pages that were kept', async () => {
    expect(await text(`/meetings/${meeting.number}`)).toContain('丁满仓');
    const consent = { name: false, unit: false, post: false };
    const { meetingId, resident: representativeId } = meeting;
    const form = { wordingVersion: '2026-1', agreedOn: '2026-03-04' };
    given(await recordConsent(here.as('meetingSecretary'), { meetingId, representativeId, fields: consent, ...form }));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    for (const address of publicForms(meeting)) expect(await text(address)).not.toContain('丁满仓');
  });

  it('is not there before it is published, in whatever form it is asked for', async () => {
    const draft = await recordedMeeting(here, { title: '还没有公布的会议' });
    for (const address of publicForms(draft).slice(0, 3)) {
      const answer = await fetch(server.address + address);
      expect([address, answer.status]).toEqual([address, 404]);
      expect(await answer.text()).not.toContain('还没有公布的会议');
    }
  });

  it('has no year of another kind', async () => {
    for (const year of ['abc', '1999', '20260', "2026'"]) {
      expect((await fetch(`${server.address}/meetings?year=${encodeURIComponent(year)}`)).status).toBe(404);
    }
  });
});

describe('the secretary’s screen', () => {
  const post = async (number: string, fields: Record<string, string>) => {
    const cookie = await signedIn(here, here.staff.meetingSecretary, new Date());
    return fetch(`${server.address}/desk/meetings/${number}`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(fields),
      headers: { cookie, origin: server.address },
    });
  };

  it('refuses a decision without a review with the source of the rule, and keeps what was typed', async () => {
    const { number } = await recordedMeeting(here);
    const answer = await post(number, { intent: 'addItem', kind: 'decision', title: '审议某某办法' });
    expect(answer.status).toBe(409);
    const html = await answer.text();
    expect(html).toContain('审议某某办法');
    expect(html).toContain('重大行政决策程序暂行条例');
    expect(html).toContain('第二十五条');
  });

  it('leads back to the part of the screen that was worked on', async () => {
    const { number } = await recordedMeeting(here);
    const answer = await post(number, { intent: 'addItem', kind: 'report', title: '听取汇报' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/desk/meetings/${number}#agenda`]);
  });

  it('keeps every row of views when one of them is wrong', async () => {
    const ready = await meetingReadyToPublish(here);
    const answer = await post(ready.number, {
      intent: 'discussion',
      'items[0].itemId': ready.itemId,
      'items[0].result': '会议同意。',
      'items[0].rows[0].representativeId': ready.resident,
      'items[0].rows[0].body': '',
      'items[0].rows[0].reason': '刚刚打进去的理由',
    });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    for (const typed of ['刚刚打进去的理由', '会议同意。']) expect(html).toContain(typed);
    expect(html).toContain(`href="#view-1-${ready.resident}"`);
  });

  it('answers a form it does not know with 400', async () => {
    const { number } = await recordedMeeting(here);
    expect((await post(number, { intent: 'somethingElse' })).status).toBe(400);
  });
});
