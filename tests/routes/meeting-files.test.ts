import readExcelFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareMeeting } from '~/commands/meetings/prepare.server';
import { recordConsent } from '~/commands/meetings/record-consent.server';
import { readTables } from '~/text/document-in/tables.server';
import { type County, county, given } from '../situations/county';
import { answeredView, attendingRepresentative, madePublic, meetingReadyToPublish } from '../situations/meetings';
import { type RunningServer, runningServer } from '../situations/running-server';
import { signedIn } from '../situations/sessions';

let here: County;
let server: RunningServer;
let meeting: Awaited<ReturnType<typeof meetingReadyToPublish>>;
const all = { name: true, unit: true, post: true };

beforeAll(async () => {
  here = await county(new Date());
  server = await runningServer(here.url);
  meeting = await meetingReadyToPublish(here, { heldAt: '2026-03-03 09:00' });
  const { meetingId, itemId } = meeting;
  const representativeId = await attendingRepresentative(here, meetingId, {
    name: '戊开源',
    category: 'enterprise',
    consent: all,
  });
  await answeredView(here, { meetingId, itemId, representativeId, body: '=HYPERLINK("http://x","点我") 少收一次费。' });
  given(await madePublic(here, meeting));
});

const get = async (path: string) => fetch(server.address + path);
const bytes = async (path: string) => new Uint8Array(await (await get(path)).arrayBuffer());

describe('the files of a public meeting', () => {
  it('come as Word and Excel with who sat in and what became of the views; nothing in them is a formula', async () => {
    const word = JSON.stringify(await readTables(await bytes(`/meetings/${meeting.number}/record.docx`)));
    expect(word).toContain('丁满仓');
    expect(word).toContain('已写入第八条');
    const sheets = await readExcelFile(Buffer.from(await bytes(`/meetings/${meeting.number}/record.xlsx`)));
    expect(JSON.stringify(sheets)).toContain(`'=HYPERLINK`);
  });

  it('come as open data, a meeting and a year, with the address of every view', async () => {
    const one = await (await get(`/meetings/${meeting.number}/record.json`)).json();
    expect(one).toMatchObject({ number: meeting.number, figures: { invited: 3, attended: 3, spoke: 2 } });
    expect(one.items[0].views[0].address).toMatch(/#view-[0-9A-Z-]+$/);
    const year = await (await get('/meetings/data/2026.json')).json();
    expect(year.meetings).toHaveLength(1);
    const rows = await (await get('/meetings/data/2026.csv')).text();
    expect(rows).toContain(`"'=HYPERLINK(""http://x"",""点我"") 少收一次费。"`);
    expect((await get('/meetings/data/2026.xlsx')).status).toBe(200);
  });

  it('have no other names or formats', async () => {
    for (const path of ['record.exe', 'record.docx.exe', 'people.json', 'record'])
      expect([path, (await get(`/meetings/${meeting.number}/${path}`)).status]).toEqual([path, 404]);
    for (const path of ['1999.json', '2026.docx', 'abc'])
      expect([path, (await get(`/meetings/data/${path}`)).status]).toEqual([path, 404]);
  });

  it('and the sheet for the board and the feed forget a name within a second of its withdrawal', async () => {
    const { meetingId, resident: representativeId, number } = meeting;
    const places = ['record.json', 'record.csv', 'print'].map((file) => `/meetings/${number}/${file}`);
    const year = ['/meetings/data/2026.json', '/meetings/data/2026.csv'];
    const told = async () =>
      (await (await get('/meetings/feed.atom')).text()).match(/<entry>[\s\S]*?<updated>([^<]*)/)?.[1];
    for (const path of [...places, ...year])
      expect([path, await (await get(path)).text()]).toEqual([path, expect.stringContaining('丁满仓')]);
    const before = await told();
    const form = {
      wordingVersion: '2026-1',
      agreedOn: '2026-03-04',
      fields: { name: false, unit: false, post: false },
    };
    const now = new Date();
    given(await recordConsent({ ...here.as('meetingSecretary'), now }, { meetingId, representativeId, ...form }));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    for (const path of [...places, ...year])
      expect([path, await (await get(path)).text()]).toEqual([path, expect.not.stringContaining('丁满仓')]);
    const word = await readTables(await bytes(`/meetings/${number}/record.docx`));
    expect(JSON.stringify(word)).not.toContain('丁满仓');
    expect(await told()).toBe(now.toISOString());
    expect(before).not.toBe(now.toISOString());
  });
});

describe('the page of approvals', () => {
  it('shows what would be public and publishes it; the secretary does not reach it', async () => {
    const next = await meetingReadyToPublish(here, { heldAt: '2026-03-04 09:00', title: '第6次' });
    given(await prepareMeeting(here.as('meetingSecretary'), next));
    const visit = async (role: 'governmentOffice' | 'meetingSecretary', init: RequestInit = {}) => {
      const cookie = await signedIn(here, here.staff[role], new Date());
      const headers = { cookie, origin: server.address };
      return fetch(`${server.address}/desk/meeting-approvals/${next.number}`, { redirect: 'manual', headers, ...init });
    };
    expect((await visit('meetingSecretary')).status).toBe(303);
    expect(await (await visit('governmentOffice')).text()).toContain('渡口的警示牌要装灯');
    expect((await get(`/meetings/${next.number}`)).status).toBe(404);
    const answer = await visit('governmentOffice', {
      method: 'POST',
      body: new URLSearchParams({ intent: 'publish' }),
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/desk/meeting-approvals']);
    expect((await get(`/meetings/${next.number}`)).status).toBe(200);
  });
});

describe('the import of a sheet', () => {
  it('is shown before anything is written, and names the row that is wrong', async () => {
    const next = await meetingReadyToPublish(here, { heldAt: '2026-03-05 09:00', title: '第7次' });
    const cookie = await signedIn(here, here.staff.meetingSecretary, new Date());
    const headers = { cookie, origin: server.address };
    const address = `${server.address}/desk/meetings/${next.number}/import`;
    const template = await fetch(`${server.address}/desk/meetings/${next.number}/template.xlsx`, { headers });
    const form = new FormData();
    form.set('intent', 'preview');
    form.set('file', new File([await template.arrayBuffer()], 'a.xlsx'));
    const preview = await (await fetch(address, { method: 'POST', headers, body: form })).text();
    expect(preview).toContain('确认写入');
    form.set('file', new File(['不是表格'], 'a.xlsx'));
    expect(await (await fetch(address, { method: 'POST', headers, body: form })).text()).toContain('这个文件读不了');
  });
});
