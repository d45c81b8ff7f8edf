import { beforeAll, describe, expect, it } from 'vitest';
import { addNaturalDays, dayOf } from '~/domain/calendar/day';
import { marketRules } from '../situations/comments';
import { publishedRound } from '../situations/consultations';
import { type County, county } from '../situations/county';
import { openedDocket } from '../situations/dockets';
import { decidedToShow, moderate, toldOpinion } from '../situations/moderation';
import { type RunningServer, runningServer, withMail } from '../situations/running-server';
import { signedIn } from '../situations/sessions';
import { desktop, phone, reader } from './browser';

let here: County;
let server: RunningServer;
let docketNumber: string;
let commentId: string;
let at: string;

beforeAll(async () => {
  here = await county(new Date());
  const today = dayOf(new Date());
  const docket = await openedDocket(here);
  const terms = { opensOn: today, closesOn: addNaturalDays(today, 35), at: `${today} 00:00` };
  const round = await publishedRound(here, docket, marketRules, terms);
  await decidedToShow(here, true, `${today} 00:01`);
  const moment = `${today} 00:02`;
  ({ commentId } = await toldOpinion(here, round, '丁满仓占道。', { at: moment, node: 'n2' }));
  const passages = [{ words: '丁满仓', reason: 'otherPerson' }];
  await moderate(here, commentId, { act: 'redacted', passages }, { at: `${today} 00:03` });
  docketNumber = docket.number;
  at = `/consultations/${round.number}`;
  server = await runningServer(here.url, withMail);
});

describe('unsent words on one’s own device', () => {
  it('survive a closed tab, with their article, and are gone once they are sent', async () => {
    const { page, open } = await reader(server.address, { screen: phone, script: true });
    await open(`${at}/comment?article=n3`);
    await page.getByRole('button', { name: '存在这台设备上，下次接着写' }).click();
    await page.getByLabel('您的意见').fill('老人几岁算老人？');
    const tab = await page.context().newPage();
    await page.close();
    await tab.goto(`${at}/comment`);
    await tab.getByRole('button', { name: '接着写' }).click();
    await tab.waitForURL(/article=n3/);
    expect(await tab.getByLabel('您的意见').inputValue()).toBe('老人几岁算老人？');
    await tab.locator('button:not(.hidden)', { hasText: '下一步：核对' }).click();
    await tab.getByRole('button', { name: '确认，提交' }).click();
    await tab.waitForURL(/receipts\/new/);
    await tab.goto(`${at}/comment`);
    expect(await tab.evaluate('localStorage.length')).toBe(0);
    expect(await tab.getByText('接着写', { exact: true }).isVisible()).toBe(false);
  });
});

describe('pages of opinions are sound for everybody who reads or listens', () => {
  it('a phone shows the opinions, covered where they are, and leads from an article to them', async () => {
    const { page, open } = await reader(server.address, { screen: phone });
    await open(`${at}/draft`);
    await page
      .getByRole('link', { name: /1 条意见/ })
      .first()
      .click();
    const main = (await page.textContent('main')) ?? '';
    expect(main).toContain('■■■占道。');
    await open(`${at}/opinions`);
    await open(`/en${at}/opinions`);
  });

  it('the check page names a file that is not taken, and keeps the words for another try', async () => {
    const { page, open, press } = await reader(server.address, { screen: phone });
    await open(`${at}/comment`);
    await page.getByLabel('您的意见').fill('照片为证。');
    await press('下一步：核对');
    const program = { name: '程序.exe', mimeType: 'image/jpeg', buffer: Buffer.from('MZ') };
    await page.getByLabel(/附件/).setInputFiles(program);
    await press('确认，提交');
    expect(await page.textContent('main')).toContain('“程序.exe”不能收');
    await press('确认，提交');
    expect(await page.textContent('main')).toContain('意见已经收到');
    await page.getByLabel('电子邮箱').fill('ding@mail.example');
    await press('发给我');
    expect(page.url()).toContain('/receipts/mail');
    await open('/receipts');
  });

  it('the desk’s pages of publicity too', async () => {
    const { page, open } = await reader(server.address, { screen: desktop });
    const [name = '', value = ''] = (await signedIn(here, here.staff.opennessOffice, new Date())).split('=');
    await page.context().addCookies([{ name, value, url: server.address }]);
    await open('/desk/publicity');
    await open(`/desk/dockets/${docketNumber}/comments`);
    await open(`/desk/dockets/${docketNumber}/comments/${commentId}/publicity`);
    expect(await page.textContent('main')).toContain('■■■占道。');
  });
});
