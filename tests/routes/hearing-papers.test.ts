import { activities, activityDeliveries, activitySignUps } from 'db/schema/activities';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareActivity } from '~/commands/activities/prepare.server';
import { publishActivity } from '~/commands/activities/publish.server';
import { selectParticipants } from '~/commands/activities/select.server';
import { signUp } from '~/commands/activities/sign-up.server';
import { formKey, hearing } from '../situations/activities';
import { browserAt, withFiles } from '../situations/citizen-forms';
import { type County, county, given } from '../situations/county';
import { openedDocket } from '../situations/dockets';
import { type RunningServer, runningServer } from '../situations/running-server';
import { signedIn } from '../situations/sessions';

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
const pdf = new TextEncoder().encode('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');

let here: County;
let server: RunningServer;
let browser: ReturnType<typeof browserAt>;
let at: string;
let desk: string;
let asked: { own: string; contact: string };

// Announced forty days ago; sign-up ended yesterday, and whoever signed up takes part.
beforeAll(async () => {
  here = await county(inDays(-41));
  const docket = await openedDocket(here);
  const times = {
    startsAt: inDays(9),
    endsAt: inDays(10),
    signUpClosesAt: inDays(-1),
    selectionRule: 'order' as const,
  };
  const { docketId } = docket;
  const { number } = given(await prepareActivity(here.as('drafter'), { docketId, ...hearing(times) }));
  given(await publishActivity({ ...here.as('unitHead'), now: inDays(-40) }, { number }));
  const person = { name: '甲望河', contact: '13900139000', category: 'resident' as const, reason: '' };
  const citizen = { ...here.system, now: inDays(-20), actor: { kind: 'citizen' as const } };
  const signed = given(await signUp(citizen, { number, ...person, idempotencyKey: formKey() }));
  given(await selectParticipants({ ...here.as('drafter'), now: inDays(0) }, { number, chosen: [] }));
  asked = { own: signed.number, contact: '139 0013 9000' };
  at = `/activities/${number}`;
  desk = `/desk/dockets/${docket.number}/activities/${number}`;
  server = await runningServer(here.url);
  browser = browserAt(server);
});

const page = async (path: string, cookie = '') => (await browser.get(path, cookie)).text();
const paperOn = (html: string) => /\/papers\/([\w-]+)"/.exec(html)![1]!;

describe('the papers of a hearing', () => {
  it('are laid out at the desk, which refuses what is no file, and the public page then says so', async () => {
    const cookie = await signedIn(here, here.staff.drafter, new Date());
    const nothing = await browser.post(desk, withFiles({ intent: 'paper', title: '停渡方案' }, []), cookie);
    expect(nothing.status).toBe(409);
    expect(await nothing.text()).toContain('请选择文件');
    const form = new FormData();
    form.append('intent', 'paper');
    form.append('title', '停渡方案');
    form.append('file', new Blob([pdf]), '方案.pdf');
    expect((await browser.post(desk, form, cookie)).status).toBe(303);
    expect(await page(at)).toContain('会议材料 1 份。参加的 1 人中，0 人已经领齐');
  });

  it('come to who takes part, by number and telephone; a wrong one learns nothing, and what was typed stays', async () => {
    const wrong = await browser.post(`${at}/papers`, { ...asked, contact: '13900139999' });
    expect(wrong.status).toBe(422);
    const html = await wrong.text();
    for (const words of ['没有找到', 'value="13900139999"']) expect(html).toContain(words);
    expect(html).not.toContain('停渡方案');

    const right = await browser.post(`${at}/papers`, asked);
    expect(right.headers.get('cache-control')).toContain('no-store');
    const paper = paperOn(await right.text());
    const followed = await browser.get(`${at}/papers/${paper}`);
    expect([followed.status, followed.headers.get('location')]).toEqual([303, `${at}/papers`]);
    expect(await here.db.read.select().from(activityDeliveries)).toEqual([]);

    const file = await browser.post(`${at}/papers/${paper}`, asked);
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(pdf);
    expect(await page(`/en${at}`)).toContain('1 paper. Of 1 who take part, 1 have it.');
  });

  it('handed over are noted at the desk; who may not invite sees no name', async () => {
    const cookie = await signedIn(here, here.staff.unitHead, new Date());
    const day = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const fields = { intent: 'deliver', recipients: asked.own, way: 'handedOver', on: day };
    expect((await browser.post(desk, { ...fields, way: '' }, cookie)).status).toBe(422);
    expect((await browser.post(desk, fields, cookie)).status).toBe(303);
    expect(await page(desk, cookie)).toMatch(/甲望河.*网上领取、当面交/s);
    const reviewer = await signedIn(here, here.staff.auditor, new Date());
    expect(await page(desk, reviewer)).not.toContain('甲望河');
  });

  it('are kept from somebody who tries one number after the other', async () => {
    const [row] = await here.db.read.select().from(activities);
    const [one] = await here.db.read.select().from(activitySignUps).where(eq(activitySignUps.activityId, row!.id));
    const statuses: number[] = [];
    for (let tries = 0; tries < 35; tries += 1)
      statuses.push((await browser.post(`${at}/papers`, { own: one!.number, contact: `1390013${tries}` })).status);
    expect(statuses[0]).toBe(422);
    expect(statuses.at(-1)).toBe(429);
  });
});
