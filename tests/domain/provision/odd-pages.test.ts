import { describe, expect, it } from 'vitest';
import { decodeText } from '~/domain/provision/decode';
import { draft, read, sketch, warnings } from './sketch';

/** Odd cases 10 to 20 of real drafts: what stands around the provisions, and what copying does to a page. */
describe('odd pages', () => {
  it('10 keeps remarks, blanks to fill and crosses in titles, numbers and dates', () => {
    const parsed = read(draft`
      青政发〔2026〕  号
      青禾县××管理办法（试行）
      （草案修改二稿征求意见稿）
      第一条 甲。
      青禾县人民政府
      2026年  月  日
    `);
    expect(sketch(parsed)).toBe(draft`
      plain 青政发〔2026
      title 青禾县××管理办
      title （草案修改二稿征
      article 第一条 甲。
      plain 青禾县人民政府
      plain 2026年月日
    `);
    expect(warnings(parsed)).toEqual([]);
  });

  it('11 reads the history under the title as notes, also over several lines', () => {
    const parsed = read(draft`
      青禾县河道管理办法
      （2019年8月19日县人民政府第3次常务会议通过
      根据2023年12月23日《青禾县人民政府关于修改部分文件的决定》第一次修正）
      总 则
      第一条 甲。
      附　则
      第二条 乙。
    `);
    expect(sketch(parsed)).toBe(draft`
      title 青禾县河道管理办
      note （2019年8月
      note 根据2023年1
      chapter 总则
        article 第一条 甲。
      chapter 附则
        article 第二条 乙。
    `);
    expect(warnings(parsed)).toEqual(['总则 heading-without-number', '附则 heading-without-number']);
  });

  it('11 accepts a list of chapters without the word 目录, and page numbers in it', () => {
    const listed = read(
      '第一章 总则\n第二章 罚则\n第三章 附则\n第一章 总则\n第一条 甲。\n第二章 罚则\n第二条 乙。\n第三章 附则\n第三条 丙。',
    );
    expect(listed.nodes.map(({ level }) => level).join(' ')).toBe(
      'contents chapter article chapter article chapter article',
    );
    const numbered = read('目录\n第一章 总则……1\n第二章 附则\t9\n第一章 总则\n第一条 甲。\n第二章 附则\n第二条 乙。');
    expect(numbered.nodes.map(({ level }) => level).join(' ')).toBe('contents chapter article chapter article');
  });

  it('11 accepts a list of articles as 目录', () => {
    const parsed = read(
      '目录\n第一条 立法目的……1\n第二条 适用范围……2\n第一条 立法目的\n为了规范养犬，制定本办法。\n第二条 适用范围\n本办法适用于本县。',
    );
    expect(sketch(parsed)).toBe(
      'contents 目录第一条立法目\narticle 第一条 立法目的为了规范\narticle 第二条 适用范围本办法适',
    );
  });

  it('12 tells the list of attachments from the attachments, and counts articles anew in each', () => {
    const parsed = read(draft`
      青禾县养犬管理办法
      第一条 收费标准见附件1。
      第二条 申请表见附件2。
      附件：1.收费标准
            2.申请表
      青禾县人民政府
      2026年5月1日
      附件1
      收费标准
      第一条 登记每只200元。
      第二条 年检每只100元。
      附件2 申请表
      姓名：
    `);
    expect(sketch(parsed)).toBe(draft`
      title 青禾县养犬管理办
      article 第一条 收费标准见附件1
      article 第二条 申请表见附件2。
      plain 附件：1.收费标
      plain 2.申请表
      plain 青禾县人民政府
      plain 2026年5月1
      attachment 附件1
        title 收费标准
        article 第一条 登记每只200元
        article 第二条 年检每只100元
      attachment 附件2 申请表
        plain 姓名：
    `);
    expect(warnings(parsed)).toEqual([]);
  });

  it('13 reads tables of tabs and whole documents that are a table', () => {
    const parsed = read(
      '工作内容\t工作要求\t责任单位\n公开目录\t每年更新\t县政务公开办\n\t\t县司法局\n第一条\t甲。\n第二条\t乙。',
    );
    expect(sketch(parsed)).toBe('table 工作内容工作要求\narticle 第一条 甲。\narticle 第二条 乙。');
  });

  it('14 separates the notes on drafting that stand behind the draft', () => {
    const parsed = read(draft`
      青禾县河道管理办法
      第一条 甲。
      第二条 乙。
      关于《青禾县河道管理办法》的起草说明
      一、起草背景
      第三条是重点。
    `);
    expect(parsed.nodes.map(({ level }) => level).join(' ')).toBe('title article article title plain plain');
    expect(warnings(parsed)).toEqual(['关于《青禾县河道 explanation-follows']);
  });

  it('15 does not count quoted articles without quotation marks either', () => {
    const parsed = read(draft`
      青禾县人民政府关于修改部分文件的决定
      一、《青禾县养犬管理办法》第三条修改为：
      第三条 县公安局主管养犬工作。
      二、删去《青禾县河道管理办法》第五条。
    `);
    expect(parsed.nodes.filter(({ level }) => level === 'article').map(({ label }) => label)).toEqual(['一、', '二、']);
    expect(warnings(parsed)).toEqual(['第三条县公安局主 quoted-provision']);
  });

  it('15 takes a 款 that begins with a quoted term as a 款', () => {
    const parsed = read(
      '第一条 甲。\n“三同时”是指同时设计、同时施工、同时投产。\n第二条 本办法所称“平台是指乙。\n“丙。\n第三条 丁。',
    );
    expect(parsed.nodes.map(({ level }) => level).join(' ')).toBe('article paragraph article paragraph article');
    expect(warnings(parsed)).toEqual(['“丙。 quote-unclosed']);
  });

  it('16 reads CRLF, soft returns, wide and unbreakable blanks, zero-width characters and GBK', () => {
    const parsed = read(
      '\ufeff第一章\u2002总\u00a0则\r\n\u200b第一条\u00a0甲：\v　　（一）乙；\r\ufeff（二）\u3000丙。\0',
    );
    expect(parsed.text).toBe('第一章\u2002总\u00a0则\n\u200b第一条\u00a0甲：\n　　（一）乙；\n\ufeff（二）\u3000丙。');
    expect(sketch(parsed)).toBe(
      'chapter 第一章 总则\n  article 第一条 甲：\n    item （一） 乙；\n    item （二） 丙。',
    );
    const gbk = Uint8Array.of(0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5, 0x20, 0xbc, 0xd7, 0xa1, 0xa3);
    expect(sketch(read(decodeText(gbk)))).toBe('article 第一条 甲。');
  });

  it('16 joins the lines of a page that were broken at its width, and says so', () => {
    const parsed = read(draft`
      第一条 为了规范本县行政规范性文件的制定程序和监督管理工作
      提高文件质量，根据《青禾县人民政府
      工作规则》，制定本办法。
      　　县人民政府各部门适用本办法。
      第二条 起草单位应当公开征求意见：
      （一）期限一般不少于三十日，遇有紧
      急情况的除外；
      （二）召开座谈会
      征求意见的结果应当公布。
    `);
    expect(sketch(parsed)).toBe(draft`
      article 第一条 为了规范本县行政
        paragraph 县人民政府各部门
      article 第二条 起草单位应当公开
        item （一） 期限一般不少于三
        item （二） 召开座谈会
        paragraph 征求意见的结果应
    `);
    expect(warnings(parsed)).toEqual(['第一条 lines-joined', '（一） lines-joined']);
  });

  it('17 reports dates and document numbers that lost a character, and leaves them as they are', () => {
    const parsed = read(
      '第一条 本办法自2019114日起施行。\n第二条 至2020年1230日止。\n第三条 见青政发〔201915)号。\n第四条 2026年5月1日起执行。',
    );
    expect(warnings(parsed)).toEqual(['第一条 date-damaged', '第二条 date-damaged', '第三条 document-number-damaged']);
    expect(parsed.nodes[0]!.warnings[0]!.facts).toEqual({ words: '2019114日' });
  });

  it('18 keeps all kinds of brackets around the year of a document number', () => {
    const text = '第一条 依据青政发〔2022〕4号、青政办﹝2021﹞3号、青政发［2020］5号和青政发[2019]6号。';
    const parsed = read(text);
    expect(parsed.text).toBe(text);
    expect(warnings(parsed)).toEqual([]);
  });

  it('19 sees no mark inside a sentence or a quoted title', () => {
    const parsed = read(
      '第一条 依照《关于适用〈办法〉第三条的解释》第二条第（三）项，（一）甲、（二）乙，1.丙不适用。\n第二条 丁。',
    );
    expect(parsed.nodes.map(({ label }) => label)).toEqual(['第一条', '第二条']);
  });

  it('20 sets page numbers and [接上页] apart without breaking the list they fell into', () => {
    const parsed = read('第一条 甲：\n（一）乙；\n(2)\n（二）丙。\n— 1 —\n[接上页]\n第二条 丁。\n第 3 页 共 8 页');
    expect(parsed.nodes.filter(({ label }) => label).map(({ label }) => label)).toEqual([
      '第一条',
      '（一）',
      '（二）',
      '第二条',
    ]);
    expect(warnings(parsed)).toEqual(['(2) page-mark', '—1— page-mark', '[接上页] page-mark', '第3页共8页 page-mark']);
  });
});
