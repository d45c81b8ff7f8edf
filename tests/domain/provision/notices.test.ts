import { describe, expect, it } from 'vitest';
import { draft, read, sketch, warnings } from './sketch';

describe('通知 and 意见', () => {
  it('reads 一、 as the provisions, headings or not, and （一） 1. （1） below them', () => {
    const parsed = read(draft`
      青禾县人民政府办公室关于加强农村公路养护工作的意见
      各乡镇人民政府，县政府有关部门：
      为进一步加强农村公路养护，现提出如下意见：
      一、总体要求
      坚持建养并重，到2028年优良路率明显提升。
      二、重点任务
      （一）落实养护责任。各乡镇应当做到：
      1.建立台账；
      2．明确专人：
      （1）每村一名；
      （2）每月巡查。
      （二）加大投入
      县财政每公里补助3000元。
      补助资金专款专用。
      三、各单位应当每年报告养护情况。
      本意见自2026年5月1日起施行。
      附件：考核评分表
      青禾县人民政府办公室
      2026年4月1日
      （此件公开发布）
      附件
      考核评分表
      | 项目 | 分值 |
      | 巡查 | 30 |
    `);
    expect(sketch(parsed)).toBe(draft`
      title 青禾县人民政府办
      plain 各乡镇人民政府，
      plain 为进一步加强农村
      article 一、 总体要求坚持建养
      article 二、 重点任务
        item （一） 落实养护责任。各
          subitem 1. 建立台账；
          subitem 2． 明确专人：
            subsubitem （1） 每村一名；
            subsubitem （2） 每月巡查。
        item （二） 加大投入
          plain 县财政每公里补助
          plain 补助资金专款专用
      article 三、 各单位应当每年报
      plain 本意见自2026
      plain 附件：考核评分表
      plain 青禾县人民政府办
      plain 2026年4月1
      plain （此件公开发布）
      attachment 附件
        title 考核评分表
        table |项目|分值||
    `);
    expect(warnings(parsed)).toEqual([]);
  });

  it('accepts 1. directly under 一、', () => {
    const parsed = read('一、加强领导\n1.明确分工。\n2.定期调度。\n二、严格考核');
    expect(sketch(parsed)).toBe(draft`
      article 一、 加强领导
        subitem 1. 明确分工。
        subitem 2. 定期调度。
      article 二、 严格考核
    `);
    expect(warnings(parsed)).toEqual([]);
  });

  it('does not take 二、三年级 or 一、二等奖 for a point', () => {
    const parsed = read('一、奖项设置如下。\n一、二等奖各五名。\n二、三年级学生可以参加。\n二、报名截止五月底。');
    expect(parsed.nodes.map(({ level }) => level).join(' ')).toBe('article paragraph paragraph article');
  });

  it('does not take one line that begins with 第八条 for an article of a notice', () => {
    const parsed = read('一、各单位应当公开。\n第八条 所列事项除外。\n二、各单位应当报告。');
    expect(parsed.nodes.map(({ level }) => level).join(' ')).toBe('article paragraph article');
    expect(warnings(parsed)).toEqual(['第八条所列事项除 reference-at-line-start']);
  });

  it('takes 一、 over articles as a chapter, and 一、 inside an article as an item', () => {
    const heading = read('一、总则\n第一条 甲。\n第二条 乙。\n二、附则\n第三条 丙。');
    expect(heading.nodes.map(({ level }) => level).join(' ')).toBe('chapter article article chapter article');
    expect(warnings(heading)).toEqual(['一、 mark-unusual', '二、 mark-unusual']);
    const inside = read('第一条 公开下列事项：\n一、预算：\n（一）部门预算；\n（二）总预算。\n二、决算。\n第二条 乙。');
    expect(inside.nodes.map(({ level }) => level).join(' ')).toBe('article item subitem subitem item article');
  });

  it('reads a text of 附件 first, as files of drafts often begin', () => {
    const parsed = read('附件\n青禾县养犬管理办法\n（征求意见稿）\n第一章 总则\n第一条 甲。');
    expect(sketch(parsed)).toBe(draft`
      attachment 附件
        title 青禾县养犬管理办
        title （征求意见稿）
        chapter 第一章 总则
          article 第一条 甲。
    `);
  });

  it('keeps the points of a notice apart from the articles of the draft that it carries', () => {
    const parsed = read(draft`
      关于公开征求《青禾县养犬管理办法（征求意见稿）》意见的公告
      为了规范养犬行为，现公开征求意见。
      一、征求意见时间
      2026年3月1日至2026年3月31日。
      二、反馈方式
      （一）电子邮件；
      （二）信函。
      附件：1.青禾县养犬管理办法（征求意见稿）
      2.关于《青禾县养犬管理办法（征求意见稿）》的起草说明
      青禾县公安局
      2026年3月1日
      附件1
      青禾县养犬管理办法
      （征求意见稿）
      第一条 为了规范养犬，制定本办法。
      第二条 本办法自2026年6月1日起施行。
      附件2
      关于《青禾县养犬管理办法（征求意见稿）》的起草说明
      一、背景
      第一条明确了目的。
    `);
    expect(sketch(parsed)).toBe(draft`
      title 关于公开征求《青
      plain 为了规范养犬行为
      article 一、 征求意见时间20
      article 二、 反馈方式
        item （一） 电子邮件；
        item （二） 信函。
      plain 附件：1.青禾县
      plain 2.关于《青禾县
      plain 青禾县公安局
      plain 2026年3月1
      attachment 附件1
        title 青禾县养犬管理办
        title （征求意见稿）
        article 第一条 为了规范养犬，制
        article 第二条 本办法自2026
      attachment 附件2
        title 关于《青禾县养犬
        plain 一、背景
        plain 第一条明确了目的
    `);
    expect(warnings(parsed)).toEqual([]);
  });

  it('reads an order: number, announcement, signature, and the text that it issues', () => {
    const parsed = read(draft`
      青禾县人民政府令
      第12号
      《青禾县养犬管理办法》已经县人民政府常务会议通过，现予公布。
      县长 某某
      2026年3月2日
      青禾县养犬管理办法
      第一条 甲。
    `);
    expect(parsed.nodes.map(({ level }) => level).join(' ')).toBe('title plain plain plain plain title article');
  });

  it('reads the amended text that an amending decision prints behind itself', () => {
    const parsed = read(draft`
      青禾县人民政府关于修改《青禾县养犬管理办法》的决定
      一、第三条第一款修改为：“县公安局承担下列职责：
      “（一）登记；
      “（二）年检。”
      二、此外，对条文顺序作相应调整。
      《青禾县养犬管理办法》根据本决定作相应修改，重新公布。
      青禾县养犬管理办法
      （2020年1月1日青禾县人民政府公布 根据2026年3月1日决定修正）
      第一章 总则
      第一条 甲。
    `);
    expect(sketch(parsed)).toBe(draft`
      title 青禾县人民政府关
      article 一、 第三条第一款修改
        plain “（一）登记；
        plain “（二）年检。”
      article 二、 此外，对条文顺序
      plain 《青禾县养犬管理
      title 青禾县养犬管理办
      note （2020年1月
      chapter 第一章 总则
        article 第一条 甲。
    `);
  });
});
