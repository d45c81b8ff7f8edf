import { beforeAll, describe, expect, it } from 'vitest';
import { addNaturalDays, dayOf } from '~/domain/calendar/day';
import { reader } from './browser';
import { demoServer } from './demo-server';

let demo: Awaited<ReturnType<typeof demoServer>>;
let docket: { docket: string; consultation: string };
const today = dayOf(new Date());

beforeAll(async () => {
  demo = await demoServer();
  docket = await demo.numbersOf('养老服务机构');
}, 180_000);

const desk = (tab: string) => `/desk/dockets/${docket.docket}/${tab}`;

// One decision from its last answer to its end; each step stands on the one before.
describe.sequential('one decision', () => {
  it('is refused at the gate before its feedback is out, and the refusal is on record', async () => {
    const head = await demo.staff('danwei');
    await head.open(desk('submission'));
    await head.page.getByLabel('送审函').fill('请予合法性审查。');
    await head.press('送审');
    expect(await head.page.textContent('main')).toContain('还没有公布意见采纳情况');
    await head.open(desk('submission'));
    expect(await head.page.textContent('main')).toContain('第 1 次送审');
  });

  it('publishes its feedback, in which every comment has its answer', async () => {
    const head = await demo.staff('danwei');
    await head.open(desk('feedback'));
    await head.page.getByLabel('总的说明').fill('共收到意见 15 条，主要集中在补贴标准和申请材料。');
    await head.press('公布反馈');
    const citizen = await reader(demo.address);
    await citizen.open(`/consultations/${docket.consultation}/feedback`);
    const page = (await citizen.page.textContent('main')) ?? '';
    expect(page).toContain('主要集中在补贴标准');
    expect(page).toContain('采纳');
  });

  it('passes the gate, is accepted and found lawful by somebody who had no hand in it', async () => {
    const head = await demo.staff('danwei');
    await head.open(desk('submission'));
    await head.page.getByLabel('送审函').fill('反馈已经公布，请予合法性审查。');
    await head.press('送审');
    const reviewer = await demo.staff('sifa');
    await reviewer.open('/desk/review');
    await reviewer.page
      .getByRole('link', { name: /养老服务机构/ })
      .first()
      .click();
    await reviewer.look();
    await reviewer.page.getByLabel('受理', { exact: true }).check();
    await reviewer.press('答复');
    await reviewer.page.getByLabel('不需要重新征求意见').check();
    await reviewer.page.locator('#reconsultReason').fill('改动都来自公众意见。');
    await reviewer.press('作出认定');
    await reviewer.page.getByRole('link', { name: '审查意见书' }).click();
    await reviewer.look();
    await reviewer.page.getByLabel('合法', { exact: true }).check();
    await reviewer.page.getByLabel('意见正文').fill('主体、权限、程序、内容均合法。');
    await reviewer.press('出具意见');
    expect(await reviewer.page.textContent('main')).toContain('合法');
  });

  it('is discussed at a meeting; who agreed is named, who did not is not, both views are public', async () => {
    const secretary = await demo.staff('mishu');
    const { page, press, open } = secretary;
    await open('/desk/meetings/new');
    await page.getByLabel('会议名称').fill('县政府第26次常务会议');
    await page.getByLabel('日期').fill(addNaturalDays(today, -1));
    await page.getByLabel('时间', { exact: true }).fill('09:00');
    await page.getByLabel('会议机关').selectOption({ label: '汀禾县人民政府' });
    await press('新建');
    const chosen = page.getByRole('option', { name: /养老服务机构扶持办法/ }).first();
    await page
      .getByLabel('对应的决策事项')
      .first()
      .selectOption((await chosen.getAttribute('value')) ?? '');
    await page.getByLabel('类别').first().selectOption({ label: '审议事项' });
    await press('加入议题');
    for (const [name, category] of [
      ['子有名', '群众代表'],
      ['丑无名', '企业代表'],
    ] as const) {
      await page.getByText('登记新代表').first().click();
      const form = page.locator('form', { has: page.getByRole('button', { name: '登记并加入名单' }) });
      await form.getByLabel('姓名').fill(name);
      await form.getByLabel('类别').selectOption({ label: category });
      await form.getByLabel('单位').fill('稻溪镇');
      await press('登记并加入名单');
    }
    for (const name of ['子有名', '丑无名']) await page.getByLabel(`${name}列席了会议`).check();
    for (const field of ['姓名', '单位', '职务']) await page.getByLabel(`子有名同意公开${field}`).check();
    await press('保存名单和同意情况');
    for (const [name, view] of [
      ['子有名', '补贴申请的材料应当再少一些，最好由民政所代办。'],
      ['丑无名', '新办的机构头一年入住的人少，补贴应当按床位算。'],
    ] as const) {
      await page.getByLabel(`${name}的意见`).fill(view);
      await page.getByLabel(`${name}的采纳情况`).selectOption({ label: '采纳' });
      await page.getByLabel(`${name}的理由`).fill('已写入正式文本。');
    }
    await press('保存全部');
    await press('报请公布');
    const office = await demo.staff('zhengfuban');
    await office.open('/desk/meeting-approvals');
    await office.page.getByRole('link', { name: '县政府第26次常务会议' }).first().click();
    await office.press('批准公布');

    const journalist = await reader(demo.address);
    await journalist.open('/meetings');
    await journalist.page
      .getByRole('link', { name: /第26次/ })
      .first()
      .click();
    await journalist.look();
    const published = (await journalist.page.content()) ?? '';
    expect(published).toContain('子有名');
    expect(published).toContain('新办的机构头一年入住的人少');
    expect(published).not.toContain('丑无名');
  });

  it('ends with its final text, and the timeline tells the whole way', async () => {
    const officer = await demo.staff('qicao');
    await officer.open(desk('drafts'));
    await officer.page.getByLabel('这是哪一稿').selectOption({ label: '正式文本' });
    await officer.page
      .getByLabel('或者把文字粘贴在这里')
      .fill(
        '汀禾县养老服务机构扶持办法\n\n第一条 为了扶持养老服务机构，制定本办法。\n\n第二条 本办法自公布之日起30日后施行。\n',
      );
    await officer.press('上传文稿');
    await officer.press('分条无误，确认');

    const office = await demo.staff('zhengfuban');
    await office.open(desk('document'));
    await office.page.getByLabel('发文字号').fill('汀政规〔2026〕9号');
    await office.page.getByLabel('成文日期').fill(today);
    await office.page.getByLabel('施行日期').fill(addNaturalDays(today, 31));
    await office.press('登记并公布');

    const citizen = await reader(demo.address);
    await citizen.open(`/consultations/${docket.consultation}/process`);
    const timeline = (await citizen.page.textContent('main')) ?? '';
    for (const knot of ['公开征求意见', '公布意见采纳情况', '合法', '第26次常务会议', '汀政规〔2026〕9号'])
      expect(timeline).toContain(knot);
  });
});
