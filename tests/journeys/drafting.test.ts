import { beforeAll, describe, expect, it } from 'vitest';
import { addNaturalDays, dayOf } from '~/domain/calendar/day';
import { desktop, phone, reader } from './browser';
import { demoServer } from './demo-server';

let demo: Awaited<ReturnType<typeof demoServer>>;
beforeAll(async () => {
  demo = await demoServer();
}, 180_000);

const draft = `汀禾县集市管理办法
（征求意见稿）

第一章 总则

第一条 为了方便群众赶集，制定本办法。

第二条 本办法所称集市，是指定期举办的集中交易场所。

第二章 摊位

第三条 摊位按照下列顺序安排：
（一）本村农户自产自销；
（二）其他经营者。

第四条 本办法自公布之日起施行。
`;

describe.each([
  ['on a desktop', desktop],
  ['on a phone', phone],
])('a drafting officer %s', (_name, screen) => {
  it('opens a docket, brings a draft in, and publishes the notice once nothing is missing', async () => {
    const officer = await demo.staff('qicao', { screen });
    const { page } = officer;
    await officer.open('/desk/dockets/new');
    await officer.press('启动');
    expect(await page.title()).toMatch(/^错误：/);
    expect(await page.getByRole('alert').textContent()).toContain('请填写这一项');

    const title = `汀禾县集市管理办法${screen.width}`;
    await page.getByLabel('事项名称').fill(title);
    await page.getByLabel('一句话说明').fill('赶集的摊位怎么安排，哪些东西能卖。');
    await page.getByLabel('牵头起草单位').selectOption({ label: '县农业农村局' });
    await page.getByLabel('制定机关').selectOption({ label: '汀禾县人民政府' });
    await page.getByLabel('行政规范性文件').check();
    await officer.press('启动');
    const at = new URL(page.url()).pathname;

    await officer.open(`${at}/drafts`);
    await page.getByLabel('或者把文字粘贴在这里').fill(draft);
    await officer.press('上传文稿');
    expect(await page.textContent('main')).toContain('4 条');
    await officer.press('分条无误，确认');

    await officer.open(`${at}/notice`);
    const today = dayOf(new Date());
    await page.getByLabel('开始日期').fill(today);
    await page.getByLabel('截止日期').fill(addNaturalDays(today, 12));
    await officer.press('保存公告');
    const refusals = await page.getByRole('alert').textContent();
    expect(refusals).toContain('还没有起草说明');
    expect(refusals).toContain('还没有可以公开的政策依据');
    expect(refusals).toContain('至少再写一种提意见的方式');
    expect(refusals).toContain('期限太短');

    await officer.open(`${at}/notes`);
    await page.getByLabel('起草说明').fill('## 为什么要定\n\n集市没有人管。');
    await officer.press('保存');
    await officer.open(`${at}/basis`);
    await page.getByLabel('类别').selectOption({ label: '上级文件' });
    await page.getByLabel('依据名称').fill('澜川市集贸市场管理规定');
    await page.getByLabel('发布机关').fill('澜川市人民政府');
    await page.getByLabel('支持本稿哪些条').fill('第一条、3');
    await officer.press('添加依据');
    await officer.open(`${at}/notice`);
    await page.getByLabel('截止日期').fill(addNaturalDays(today, 30));
    await page.getByLabel('办公电话').fill('0000-6030012');
    await officer.press('保存公告');
    expect(await page.textContent('main')).not.toContain('还不能发布');

    const head = await demo.staff('danwei', { screen });
    await head.open(`${at}/notice`);
    await head.press('公开发布');
    const citizen = await reader(demo.address, { screen });
    await citizen.open('/consultations');
    await citizen.page.getByRole('link', { name: title }).first().click();
    await citizen.look();
    expect(await citizen.page.textContent('main')).toContain('征集中');
  });
});
