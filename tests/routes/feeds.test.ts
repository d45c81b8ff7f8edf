import { meetings } from 'db/schema/meetings';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { terminateDocket } from '~/commands/dockets/terminate.server';
import { beginCorrection } from '~/commands/meetings/begin-correction.server';
import { changeMeeting } from '~/commands/meetings/change.server';
import { prepareMeeting } from '~/commands/meetings/prepare.server';
import { publishMeeting } from '~/commands/meetings/publish.server';
import { addNaturalDays, dayOf } from '~/domain/calendar/day';
import { publishedRound } from '../situations/consultations';
import { type County, county, given } from '../situations/county';
import { openedDocket } from '../situations/dockets';
import { meetingReadyToPublish, publishedMeeting } from '../situations/meetings';
import { openCall } from '../situations/pool';
import { type RunningServer, runningServer } from '../situations/running-server';

let here: County;
let server: RunningServer;
let docket: { docketId: string };
let number: string;
let call: { number: string };
let meeting: { meetingId: string; title: string; heldAt: Date };
beforeAll(async () => {
  here = await county(new Date());
  docket = await openedDocket(here, { title: '汀禾县养犬管理办法' });
  ({ number } = await publishedRound(here, docket, '第一条　为了规范养犬行为，制定本办法。'));
  await openedDocket(here, { title: '汀禾县秘而不宣办法' });
  const published = await publishedMeeting(here);
  const [row] = await here.db.read.select().from(meetings).where(eq(meetings.id, published.meetingId));
  meeting = { meetingId: row!.id, title: row!.title, heldAt: row!.heldAt };
  await meetingReadyToPublish(here, { title: '还没有公布的会议' });
  const inDays = (days: number) => addNaturalDays(dayOf(new Date()), days);
  const term = { termFrom: inDays(30), termUntil: inDays(760) };
  call = await openCall(here, { opensOn: inDays(0), closesOn: inDays(20), ...term });
  server = await runningServer(here.url);
});

const get = async (path: string) => {
  const answer = await fetch(server.address + path);
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
};
const all = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, value]) => value);

describe('feeds', () => {
  it.each([
    '/feeds/all.atom',
    '/meetings/feed.atom',
    '/feeds/units/%E5%8E%BF%E4%BA%A4%E9%80%9A%E8%BF%90%E8%BE%93%E5%B1%80.atom',
  ])('%s is Atom, in both languages with the same ids of entries', async (path) => {
    const chinese = await get(path);
    expect(chinese).toMatchObject({ status: 200, type: expect.stringContaining('application/atom+xml') });
    const english = await get(`/en${path}`);
    expect(all(english.text, 'id').slice(1)).toEqual(all(chinese.text, 'id').slice(1));
    expect(all(chinese.text, 'id').length).toBeGreaterThan(1);
  });

  it('have what is public and nothing else, and name nobody', async () => {
    const { text } = await get('/feeds/all.atom');
    expect(text).toContain('征求意见：汀禾县养犬管理办法');
    expect(text).toContain('县政府第5次常务会议');
    expect(text).not.toMatch(/秘而不宣|还没有公布的会议|丁满仓/);
  });

  it('name a call for representatives, as the site map does', async () => {
    for (const path of ['/feeds/all.atom', '/calls/feed.atom', '/sitemap.xml'])
      expect((await get(path)).text).toContain(`/calls/${call.number}`);
  });

  it('of one unit have only its pages; a unit that published nothing has none', async () => {
    const unit = encodeURIComponent('县交通运输局');
    expect((await get(`/feeds/units/${unit}.atom`)).text).not.toContain('常务会议');
    for (const nobody of [encodeURIComponent('县住房和城乡建设局'), 'x', '%27', '..'])
      expect((await get(`/feeds/units/${nobody}.atom`)).status).toBe(404);
  });

  it('of one matter have its steps, under one address however its number is written', async () => {
    const { text, status } = await get(`/consultations/${number}/feed.atom`);
    expect(status).toBe(200);
    expect(text).toContain('公开征求意见');
    const other = await get(`/consultations/${number.toLowerCase().replace('-', '')}/feed.atom`);
    expect(all(other.text, 'id')).toEqual(all(text, 'id'));
    expect((await get('/consultations/NONE/feed.atom')).status).toBe(404);
  });

  it('are named by the pages that have them', async () => {
    const link = (feed: string) => `<link rel="alternate" type="application/atom+xml" href="${feed}"/>`;
    expect((await get('/')).text).toContain(link('/feeds/all.atom'));
    expect((await get('/en/meetings')).text).toContain(link('/en/meetings/feed.atom'));
    expect((await get(`/consultations/${number}/draft`)).text).toContain(link(`/consultations/${number}/feed.atom`));
  });

  it('stand on a page of their own, with every unit that published something', async () => {
    const { text } = await get('/feeds');
    expect(text).toContain('/feeds/units/%E5%8E%BF%E4%BA%A4%E9%80%9A%E8%BF%90%E8%BE%93%E5%B1%80.atom');
    expect(text).not.toContain('县住房和城乡建设局');
  });
});

describe('calendars', () => {
  it('the last hour before the closing, in UTC', async () => {
    const { text, type } = await get(`/consultations/${number}/deadline.ics`);
    expect(type).toContain('text/calendar');
    expect(text).toContain('DTSTART:20260405T150000Z\r\nDTEND:20260405T160000Z\r\n');
    expect(text).toContain('STATUS:CONFIRMED');
  });

  it('the published meetings and no other', async () => {
    const { text } = await get('/meetings/calendar.ics');
    expect(text).toContain('DTSTART:20260303T010000Z');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });
});

it('a meeting moved after publication is news: the feed and the calendar change with its new version, not before', async () => {
  const secretary = { ...here.as('meetingSecretary'), now: new Date() };
  const { meetingId, title, heldAt } = meeting;
  const updatedIn = (text: string) => /<entry>[\s\S]*?<updated>([^<]*)/.exec(text)?.[1];
  const read = async () => [await get('/meetings/calendar.ics'), await get('/meetings/feed.atom')] as const;
  const [calendar, feed] = await read();
  expect(calendar.text).toContain('SEQUENCE:0');
  given(await beginCorrection(secretary, { meetingId, reason: '改到下午召开' }));
  const later = new Date(heldAt.getTime() + 6 * 3_600_000);
  given(await changeMeeting(secretary, { meetingId, title, heldAt: later, organId: here.units.government }));
  expect((await get('/meetings/calendar.ics')).text).toBe(calendar.text);
  given(await prepareMeeting(secretary, { meetingId }));
  const office = { ...here.as('governmentOffice'), now: new Date() };
  given(await publishMeeting(office, { meetingId }, () => ({ subject: '', body: '' })));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const [moved, told] = await read();
  expect(moved.text).toContain('DTSTART:20260303T070000Z');
  expect(moved.text).toContain('SEQUENCE:1');
  expect(updatedIn(told.text)).not.toBe(updatedIn(feed.text));
  expect(told.text).toContain('改到下午召开');
});

it('when a matter is ended, its entry is a changed one under its old id, and its closing is called off', async () => {
  const before = await get('/feeds/all.atom');
  const now = new Date();
  given(await terminateDocket({ ...here.as('unitHead'), now }, { ...docket, reason: '不再制定' }));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const after = await get('/feeds/all.atom');
  expect(new Set(all(after.text, 'id'))).toEqual(new Set(all(before.text, 'id')));
  expect(all(after.text, 'updated')).toContain(now.toISOString());
  expect(after.text).toContain('已终止');
  expect((await get(`/consultations/${number}/feed.atom`)).text).toContain('终止');
  expect((await get(`/consultations/${number}/deadline.ics`)).text).toContain('STATUS:CANCELLED');
});
