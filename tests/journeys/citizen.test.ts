import { beforeAll, describe, expect, it } from 'vitest';
import { desktop, phone, type Reader, reader } from './browser';
import { demoServer } from './demo-server';

let demo: Awaited<ReturnType<typeof demoServer>>;
beforeAll(async () => {
  demo = await demoServer();
}, 180_000);

/** From the register to the article that the citizen has something to say about. */
async function toTheArticle({ page, open, look }: Reader) {
  await open('/');
  await page
    .getByRole('link', { name: /农村人居环境/ })
    .first()
    .click();
  await look();
  await page.getByRole('link', { name: '草案', exact: true }).first().click();
  await look();
  await page
    .getByRole('link', { name: /对第十二条提意见|第十二条/ })
    .filter({ hasText: '提意见' })
    .first()
    .click();
  await look();
}

describe.each([
  ['on a phone', phone],
  ['on a desktop', desktop],
])('a citizen %s, without JavaScript and without an account', (_name, screen) => {
  it('comments on one article, keeps a receipt, and finds the comment again with it', async () => {
    const citizen = await reader(demo.address, { screen });
    const { page, press } = citizen;
    await toTheArticle(citizen);
    expect(await page.textContent('main')).toContain('第十二条');
    await press('下一步：核对');
    expect(await page.title()).toMatch(/^错误：/);

    await page.getByLabel('您的意见').first().fill('垃圾桶离我家太远，老人走不动。有事打 13800138000。');
    await press('下一步：核对');
    expect(await page.textContent('main')).toContain('有事打 ***');
    await press('确认，提交');
    const receipt = (await page.textContent('main')) ?? '';
    const [number, code] = receipt.match(/[0-9A-Z]{4}(?:-[0-9A-Z]{1,4})+/g) ?? [];
    expect(receipt).toContain('意见已经收到');
    expect(page.url()).not.toContain(code!);

    // Another day, another device: only the receipt is left.
    const later = await reader(demo.address, { screen });
    await later.open('/receipts');
    await later.page.getByLabel('编号').fill(number!);
    await later.page.getByLabel('查询码').fill('0000-0000-0000');
    await later.press('查询');
    expect(await later.page.title()).toMatch(/^错误：/);
    await later.page.getByLabel('编号').fill(number!.toLowerCase());
    await later.page.getByLabel('查询码').fill(code!);
    await later.press('查询');
    expect(await later.page.textContent('main')).toContain('垃圾桶离我家太远');
    expect(later.page.url()).not.toContain(code!);
  });
});

it('the same way is open in English', async () => {
  const { page, open } = await reader(demo.address, { screen: phone });
  const { consultation } = await demo.numbersOf('农村人居环境');
  await open(`/en/consultations/${consultation}`);
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  await page.locator('main a[href*="/comment"]').first().click();
  await page.waitForLoadState();
  expect(page.url()).toContain('/en/consultations/');
});
