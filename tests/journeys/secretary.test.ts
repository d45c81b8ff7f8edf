import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { phone, reader } from './browser';
import { countedHands, type Hands, tally } from './counted';
import { emptyInstallation } from './installation';
import { keyboardOn } from './keyboard';

/*
 * A whole year's third of the county's duty in one sitting, from an empty system: the secretary's clicks and typed characters are
 * counted on the way. Set MINYI_WALK_TABLE to a file to keep the table.
 */
const work = tally();
const ofOthers = tally();
ofOthers.begin('everybody else');
const people = ['丙一', '丙二', '丙三', '丙四', '丙五', '丙六', '丙七', '丁商', '戊商', '己商'];
const kindOf = (at: number) => (at < 7 ? '群众代表' : '企业代表');

let county: Awaited<ReturnType<typeof emptyInstallation>>;
let secretary: Hands;
let call = '';
let meeting = '';
let chosen: { name: string; link: string }[] = [];

beforeAll(async () => {
  const office = '汀禾县人民政府办公室';
  county = await emptyInstallation([
    { login: 'mishu', name: '孟谦', unit: office, role: 'meetingSecretary' },
    { login: 'fuhe', name: '荀若', unit: office, role: 'governmentOffice' },
    { login: 'jiaotong', name: '骆程', unit: '汀禾县交通运输局', role: 'unitHead' },
  ]);
  secretary = await countedHands(county.address, work);
}, 180_000);

afterAll(() => {
  const { MINYI_WALK_TABLE: file } = process.env;
  const table = `${work.table()}\nin all ${work.total().toFixed(1)} minutes\n`;
  if (file) writeFileSync(file, table);
});

async function signIn({ open, type, press }: Hands, login: string) {
  await open('/login');
  await type('账号', login);
  await type('密码', county.password);
  await press('工作人员登录');
}

/** Links in letters lead to the public address. */
const linkIn = (links: string[]) => new URL(links[0]!.replace(/[。，）]+$/, ''));
const pathIn = (links: string[]) => `${linkIn(links).pathname}${linkIn(links).search}`;

describe.sequential('a secretary in an empty system', () => {
  it('opens a call for representatives', async () => {
    work.begin('sign in and open a call');
    await signIn(secretary, 'mishu');
    const { follow, type, press, words, page } = secretary;
    await follow('公众代表库');
    await follow('发布征集公告');
    await type('公告标题', '征集县政府常务会议公众代表');
    await type('一两句话说明', '列席县政府常务会议，替大家说话。');
    await type('名额', '10');
    await type('报名截止', county.dayNumber(3));
    await type('任期开始', county.dayNumber(4));
    await type('咨询', '县政府办公室 0000-6010010');
    await press('发布征集公告');
    expect(await words()).toContain('还没有人报名');
    call = new URL(page.url()).pathname.split('/').at(-1)!;
  });

  it('gets ten applications from the public page, on phones', async () => {
    const citizen = await atPhone(true);
    for (const [at, name] of people.entries()) {
      await citizen.page.context().clearCookies();
      await citizen.open(`/calls/${call}`);
      await citizen.follow('我要报名');
      await citizen.type('姓名', name);
      await citizen.type('邮箱', `p${at}@tinghe.example`);
      await citizen.tick(kindOf(at));
      await citizen.type('所在乡镇、街道', at % 2 ? '稻溪镇' : '汀城镇学前社区');
      await citizen.page.locator('#unit').fill(at < 7 ? '' : `汀禾${name}行`);
      await citizen.page.locator('#post').fill(at < 7 ? '村民' : '负责人');
      await citizen.choose('行业', at < 7 ? '务农、养殖' : '商业、餐饮');
      await citizen.tick('35–49 岁');
      await citizen.tick('交通出行');
      await citizen.type('为什么想当代表', '天天坐公交，知道哪里不方便。');
      await citizen.press('提交报名');
      expect(await citizen.words()).toContain('报名已经收到');
    }
    expect(await county.letters(10, '您报名担任公众代表')).toHaveLength(10);
  });

  it('takes them into the pool', async () => {
    work.begin('ten into the pool');
    const { open, tick, press, words } = secretary;
    await open(`/desk/calls/${call}`);
    for (const name of people) await tick(`把${name}列入代表库`);
    await press('把勾选的列入代表库');
    expect(await words()).not.toContain('待答复');
    expect(await county.letters(10, '您已列入县政府公众代表库')).toHaveLength(10);
  });

  it('sets up a meeting with two items; an item for decision without a review is refused', async () => {
    work.begin('a meeting and its agenda');
    const { follow, type, press, choose, words, page } = secretary;
    await follow('常务会议');
    await follow('新建会议');
    await type('会议名称', '县政府第1次常务会议');
    await type('日期', county.dayNumber(12));
    await type('地点', '县政府第一会议室');
    await choose('会议机关', '汀禾县人民政府办公室');
    await press('新建');
    meeting = new URL(page.url()).pathname.split('/').at(-1)!;
    await type('议题名称', '城乡公交线路调整方案');
    await choose('类别', '审议事项');
    await press('加入议题');
    expect(await words()).toContain('审查');
    await choose('类别', '汇报事项');
    await press('加入议题');
    await type('议题名称', '冬季道路除雪准备情况');
    await choose('类别', '汇报事项');
    await press('加入议题');
    expect(await words()).toContain('冬季道路除雪准备情况');
  });

  it('announces a draw with reserves before its number is out, and anybody can read it', async () => {
    work.begin('announce a draw');
    const { follow, unfold, type, press, page } = secretary;
    await follow('选定代表');
    await follow('选人或者抽签');
    await unfold('公开抽签');
    await page.locator('#places-resident').fill('3');
    await page.locator('#reserves-resident').fill('2');
    await page.locator('#places-enterprise').fill('1');
    await page.locator('#reserves-enterprise').fill('1');
    work.add({ clicks: 4, fields: 4, letters: 4 });
    await type('用哪个公开号码', '福利彩票双色球第2026138期开奖号码');
    await type('号码公布日期', county.dayNumber(3));
    await type('到时没有公布怎么办', '顺延使用下一期开奖号码');
    await press('公告抽签');
    const journalist = await reader(county.address, { screen: phone });
    await journalist.open(
      (await page
        .getByRole('link', { name: /抽签公告/ })
        .first()
        .getAttribute('href'))!,
    );
    expect(await journalist.page.textContent('main')).toContain('核验通过');
    for (const name of people) expect(await journalist.page.content()).not.toContain(name);
  });

  it('draws with the number that came out', async () => {
    await county.setClock(3, '20:00');
    work.begin('draw (another day: sign in again)');
    await signIn(secretary, 'mishu');
    const { open, unfold, type, press, words } = secretary;
    await open(`/desk/meetings/${meeting}/selection`);
    await unfold('号码出来了，抽签');
    await type('号码', '03 07 12 19 25 31 + 08');
    await type('在哪里可以查到', '第2026138期开奖公告');
    await press('抽签');
    expect(await words()).toContain('候补第 1 位');
  });

  it('invites by mail whom the lot chose', async () => {
    work.begin('papers and invitations');
    const { follow, press, type, upload, words } = secretary;
    await follow('邀请和签到');
    await type('材料名称', '公交线路调整方案');
    await upload('文件', { name: '方案.pdf', mimeType: 'application/pdf', buffer: Buffer.from(onePage) });
    await press('添加材料');
    await press('发出邀请');
    expect(await words()).toContain('受邀 4 = 答应 0 + 婉拒 0 + 未答复 4');
    const letters = await county.letters(4, '不能请别人代替');
    expect(letters).toHaveLength(4);
    chosen = letters.map(({ to, links }) => ({ name: people[Number(to[1])]!, link: pathIn(links) }));
  });

  it('sees who comes and who does not, and invites the next reserve', async () => {
    for (const [at, { link }] of chosen.entries()) await answerByLink(link, at > 0, at < 2);
    work.begin('a reserve moves up');
    const { open, press, words } = secretary;
    await open(`/desk/meetings/${meeting}/invitations`);
    expect(await words()).toContain('受邀 4 = 答应 3 + 婉拒 1 + 未答复 0');
    await press('递补并邀请');
    const [letter] = await county.letters(1, '不能请别人代替');
    const reserve = { name: people[Number(letter!.to[1])]!, link: pathIn(letter!.links) };
    await answerByLink(reserve.link, true, false);
    chosen = [...chosen.slice(1), reserve];
    await press('通知答应参加的代表：材料已备好');
    expect(await county.letters(4, '会议材料 1 份已经备好')).toHaveLength(4);
  });

  it('reads when the papers were opened', async () => {
    const person = await atPhone(true);
    await person.open(chosen[0]!.link);
    const download = person.page.waitForEvent('download');
    await person.page.getByRole('button', { name: '公交线路调整方案' }).click();
    expect((await download).suggestedFilename()).toContain('公交线路调整方案');
    await secretary.open(`/desk/meetings/${meeting}/invitations`);
    expect(await secretary.page.locator('section', { hasText: '打开记录' }).last().textContent()).toContain(
      chosen[0]!.name,
    );
  });

  it('has people sign in at the door by their own link or the code on the sheet, and ticks who has no telephone', async () => {
    await county.setClock(12, '08:40');
    for (const [at, { link }] of chosen.slice(0, 2).entries()) {
      const { page, open, press, words } = await atPhone(at === 0);
      await open(link);
      await press('签到');
      expect(await words()).toContain('已经签到');
      await page.context().close();
    }
    work.begin('sign-in sheet and the door');
    await signIn(secretary, 'mishu');
    const { open, press, words } = secretary;
    await open(`/desk/meetings/${meeting}/sign-in`);
    expect(await words()).toContain(chosen[3]!.name);
    await press('加上扫码签到的二维码');
    const door = /http:\S+\/door\/\S+?(?=序号|\s)/.exec(await words())![0];
    await signInAtDoor(new URL(door).pathname, chosen[2]!.name);
    await open(`/desk/meetings/${meeting}/invitations`);
    await press(new RegExp(`^记到会.*${chosen[3]!.name}`));
  });

  it('types what was said and asks the speakers to confirm it', async () => {
    await county.setClock(12, '10:30');
    work.begin('views and results');
    await signIn(secretary, 'mishu');
    const { open, page, type, choose, press, unfold, words } = secretary;
    await open(`/desk/meetings/${meeting}`);
    await unfold('城乡公交线路调整方案');
    const [a, b] = chosen.map(({ name }) => name) as [string, string];
    await type('议定结果', '原则同意，修改后实施。');
    await type(`${a}的意见`, '末班车提前到六点，在县城打工的人回不了村。');
    await choose(`${a}的采纳情况`, '采纳');
    await type(`${a}的理由`, '末班车保留到七点半。');
    await type(`${b}的意见`, '学校门口应当加一站。');
    await choose(`${b}的责任单位`, '汀禾县交通运输局');
    await type(`${b}的答复期限`, county.dayNumber(20));
    await press('保存全部');
    work.begin('ask the speakers to confirm');
    await press(/发确认信/);
    expect(await words()).toContain('已确认 0 / 1 条');
    expect(page.url()).toContain(meeting);
    for (const [at, { links }] of (await county.letters(2, '核对会议记录')).entries()) {
      const { open: read, tick, press: send, words: seen } = await atPhone(at === 0);
      await read(pathIn(links));
      await tick('是，可以这样公开');
      await send('提交');
      expect(await seen()).toContain('您的答复已经收到');
    }
  });

  it('can do the same with the keyboard only: the roster, who sat in, a view and its answer', async () => {
    const { page } = secretary;
    const { tabTo, press, type, follow } = keyboardOn(page);
    const [, , third, fourth] = chosen.map(({ name }) => name);
    await page.goto(`/desk/meetings/${meeting}`);
    await tabTo(new RegExp(`${fourth}列席了会议`));
    await press('Space');
    await follow(/保存名单和同意情况/);
    expect(await page.getByLabel(`${fourth}列席了会议`).isChecked()).toBe(false);
    await page.goto(`/desk/meetings/${meeting}`);
    await tabTo(new RegExp(`${fourth}列席了会议`));
    await press('Space');
    await follow(/保存名单和同意情况/);
    await page.goto(`/desk/meetings/${meeting}`);
    await tabTo(/冬季道路除雪准备情况$/);
    await press('Enter');
    await tabTo(new RegExp(`^${third}的意见`));
    await type('山路背阴的地方要多备融雪剂。');
    await tabTo(new RegExp(`${third}的采纳情况`));
    await press('ArrowDown');
    await tabTo(new RegExp(`${third}的理由`));
    await type('已加备20吨。');
    await follow(/保存全部/);
    expect(await page.getByLabel(`${third}的意见`).last().inputValue()).toContain('融雪剂');
    expect(await page.getByLabel(`${third}的采纳情况`).last().inputValue()).toBe('adopted');
  });

  it('waits for the responsible unit, whose head answers with a reason', async () => {
    const head = await countedHands(county.address, ofOthers);
    await signIn(head, 'jiaotong');
    await head.follow('代表意见办理');
    await head.tick('部分采纳');
    await head.type('理由', '上下学时段停靠，其余时段人少不停。');
    await head.press('提交答复');
    expect(await head.words()).toContain('已答复');
  });

  it('reports it for publication; another person approves', async () => {
    await county.setClock(13, '09:30');
    work.begin('report for publication');
    await signIn(secretary, 'mishu');
    const { open, press, words } = secretary;
    await open(`/desk/meetings/${meeting}`);
    expect(await words()).toContain('可以公布了');
    await press('报请公布');
    work.begin('approval (the second person)');
    const second = await countedHands(county.address, work);
    await signIn(second, 'fuhe');
    await second.open('/desk/meeting-approvals');
    await second.follow('县政府第1次常务会议');
    await second.press('批准公布');
    expect(await county.letters(4, '现将结果告知如下')).toHaveLength(4);
  });

  it('the public reads everything that the county must publish', async () => {
    for (const screen of [phone, { width: 1280, height: 900 }]) {
      const journalist = await reader(county.address, { screen });
      await journalist.open('/meetings');
      await journalist.page.getByRole('link', { name: /第1次/ }).first().click();
      await journalist.look();
      const page = (await journalist.page.textContent('main')) ?? '';
      for (const said of ['回不了村', '末班车保留到七点半', '学校门口应当加一站', '上下学时段停靠', '原则同意'])
        expect(page).toContain(said);
      expect(page).toContain(chosen[0]!.name);
      expect(page).toContain('文字经本人确认');
      expect(page).toContain('邀请 5 人：接受 4 人，谢绝 1 人，未答复 0 人。列席 4 人，发言 3 人。');
      await journalist.page.context().close();
    }
  });

  it('took minutes of hands for all of it', () => {
    expect(work.total()).toBeLessThan(25);
  });
});

/** Somebody at a telephone. Of many who do the same the first looks at every page. */
const atPhone = (looks: boolean) => countedHands(county.address, ofOthers, { screen: phone, looks });

/** By the code on the sheet: name and, as the person left no number, the address. */
async function signInAtDoor(path: string, name: string) {
  const { open, type, press, words } = await atPhone(true);
  await open(path);
  await type('姓名', name);
  await type('电话后四位', `p${people.indexOf(name)}@tinghe.example`);
  await press('签到');
  expect(await words()).toContain('已经签到');
}

async function answerByLink(link: string, comes: boolean, looks: boolean) {
  const { page, open, tick, press, words } = await atPhone(looks);
  await open(link);
  await tick(comes ? '我参加' : '我来不了');
  if (comes) for (const field of ['姓名', '单位', '职务']) await tick(new RegExp(`^${field}`));
  await press('送出答复');
  expect(await words()).toContain(comes ? '已答应参加' : '已婉拒');
  await page.context().close();
}

// The least that a reader of PDF files opens.
const onePage = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
