import { describe, expect, it } from 'vitest';
import { draft, read, sketch, warnings } from './sketch';

/** The twelve forms that every reader of drafts has to get right, written anew for a county that does not exist. */
describe('the test kernel', () => {
  it('(a) reads chapters and articles with 款 before and behind 项', () => {
    const parsed = read(draft`
      青禾县养犬管理办法

      第一章 总则

      第一条 为了规范养犬行为，维护公共秩序，制定本办法。

      第二条 养犬人应当遵守社会公德。

      养犬人携犬外出，应当遵守下列规定：

      （一）牵绳；

      （二）清理粪便。

      盲人携带导盲犬的，不受前款第（一）项限制。

      第二章 附则

      第三条 本办法自公布之日起施行。
    `);
    expect(sketch(parsed)).toBe(draft`
      title 青禾县养犬管理办
      chapter 第一章 总则
        article 第一条 为了规范养犬行为
        article 第二条 养犬人应当遵守社
          paragraph 养犬人携犬外出，
            item （一） 牵绳；
            item （二） 清理粪便。
          paragraph 盲人携带导盲犬的
      chapter 第二章 附则
        article 第三条 本办法自公布之日
    `);
    expect(warnings(parsed)).toEqual([]);
  });

  it('(b) keeps 第十条之一 as an article of its own behind 第十条', () => {
    const parsed = read(draft`
      第九条 县公安局负责登记。
      第十条 登记每年一次。
      第十条之一 登记可以委托办理。
      第十条之二 受托人应当出示委托书。
      第十一条 登记不收费。
    `);
    expect(parsed.nodes.map(({ label, ordinal }) => [label, ordinal])).toEqual([
      ['第九条', '9'],
      ['第十条', '10'],
      ['第十条之一', '10-1'],
      ['第十条之二', '10-2'],
      ['第十一条', '11'],
    ]);
  });

  it('(c) reads a notice and, behind its date, the unnamed attachment as a second document', () => {
    const parsed = read(draft`
      青禾县人民政府
      关于印发《青禾县河道保洁办法》的通知
      各乡镇人民政府，县政府各部门：
      现将《青禾县河道保洁办法》印发给你们，请认真贯彻执行。
      青禾县人民政府
      2026年3月1日
      青禾县河道保洁办法
      第一章 总则
      第一条 为了保持河道清洁，制定本办法。
      第二条 本办法自2026年5月1日起施行。
    `);
    expect(sketch(parsed)).toBe(draft`
      title 青禾县人民政府
      title 关于印发《青禾县
      plain 各乡镇人民政府，
      plain 现将《青禾县河道
      plain 青禾县人民政府
      plain 2026年3月1
      title 青禾县河道保洁办
      chapter 第一章 总则
        article 第一条 为了保持河道清洁
        article 第二条 本办法自2026
    `);
  });

  it('(d) takes 一、二、三、 that run on through the chapters as the articles', () => {
    const parsed = read(draft`
      青禾县人民政府工作规则
      第一章 总则
      一、为提高行政效能，制定本规则。
      二、县政府全面履行职责。
      第二章 会议制度
      三、县政府实行下列会议制度：
      （一）全体会议；
      （二）常务会议。
      前款会议由县长召集。
    `);
    expect(sketch(parsed)).toBe(draft`
      title 青禾县人民政府工
      chapter 第一章 总则
        article 一、 为提高行政效能，
        article 二、 县政府全面履行职
      chapter 第二章 会议制度
        article 三、 县政府实行下列会
          item （一） 全体会议；
          item （二） 常务会议。
          paragraph 前款会议由县长召
    `);
    expect(warnings(parsed)).toEqual([]);
  });

  it('(e) keeps both items of a number that is printed twice and says so', () => {
    const parsed = read(draft`
      第一条 申请人应当提交：
      （一）申请书；
      （二）身份证明；
      （三）场所证明；
      （三）免疫证明；
      （四）其他材料。
    `);
    expect(parsed.nodes.map(({ ordinal }) => ordinal)).toEqual(['1', '1', '2', '3', '3', '4']);
    expect(new Set(parsed.nodes.map(({ id }) => id)).size).toBe(6);
    expect(warnings(parsed)).toEqual(['（三） number-repeated']);
  });

  it('(f) accepts half-width and full-width marks side by side', () => {
    const parsed = read(draft`
      第一条 县政府公开：
      (一)预算：
      1．收入；
      2.支出；
      ３、结余。
      （二)决算：
      １．部门决算；
      2．总决算。
    `);
    expect(sketch(parsed)).toBe(draft`
      article 第一条 县政府公开：
        item (一) 预算：
          subitem 1． 收入；
          subitem 2. 支出；
          subitem ３、 结余。
        item （二) 决算：
          subitem １． 部门决算；
          subitem 2． 总决算。
    `);
    expect(warnings(parsed)).toEqual([]);
  });

  it('(g) keeps a table of fees whole under its article', () => {
    const parsed = read(draft`
      第一条 收费标准如下：
      | 项目 | 标准 |
      | --- | --- |
      | 登记 | 每只200元 |
      | 年检 | 每只100元 |
      前款费用上缴国库。
      第二条 减免办法另行制定。
    `);
    expect(sketch(parsed)).toBe(draft`
      article 第一条 收费标准如下：
        table |项目|标准||
        paragraph 前款费用上缴国库
      article 第二条 减免办法另行制定
    `);
  });
});
