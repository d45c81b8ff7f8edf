import { describe, expect, it } from 'vitest';
import { headingOf } from '~/domain/provision/words';
import { draft, read, sketch, warnings } from './sketch';

/** Odd cases 1 to 9 of real drafts: how numbers are printed, repeated, lost, and only seem to be there. */
describe('odd numbers', () => {
  it('1 reads 第一条 with no blank, with a wide one, and alone on its line', () => {
    const parsed = read(draft`
      第一章总则
      第一条为了规范养犬行为，制定本办法。
      第二条　 县公安局负责管理。
      第三条
      县城管局协助管理。
      乡镇人民政府配合。
    `);
    expect(sketch(parsed)).toBe(draft`
      chapter 第一章 总则
        article 第一条 为了规范养犬行为
        article 第二条 县公安局负责管理
        article 第三条 县城管局协助管理
          paragraph 乡镇人民政府配合
    `);
    expect(warnings(parsed)).toEqual([]);
  });

  it('2 takes a title in brackets as the name of its article and not as a 款', () => {
    const parsed = read(draft`
      第一条（立法目的）
      为了规范养犬行为，制定本办法。
      第二条(适用范围)本县行政区域内适用本办法。
      第三条 【管理职责】县公安局负责管理。
      第四条
      （施行日期）
      本办法自公布之日起施行。
      第五条 （删除）
    `);
    expect(parsed.nodes.map(({ level }) => level)).toEqual(Array(5).fill('article'));
    expect(parsed.nodes.map((node) => headingOf(parsed, node))).toEqual([
      '立法目的',
      '适用范围',
      '管理职责',
      '施行日期',
      null,
    ]);
  });

  it('3 lets 一、二、 start again in each chapter or run on', () => {
    const parsed = read(draft`
      第一章 总则
      一、甲。
      二、乙。
      第二章 职责
      三、丙。
      第三章 附则
      一、丁。
    `);
    expect(parsed.nodes.filter(({ level }) => level === 'article').map(({ label }) => label)).toEqual([
      '一、',
      '二、',
      '三、',
      '一、',
    ]);
    expect(warnings(parsed)).toEqual([]);
  });

  it('4 keeps an article number that is printed twice', () => {
    const parsed = read(draft`
      第一条 甲。
      第二条 乙。
      第二条 丙。
      第三条 丁。
    `);
    expect(parsed.nodes.map(({ id, label }) => id + label)).toEqual(['n1第一条', 'n2第二条', 'n3第二条', 'n4第三条']);
    expect(warnings(parsed)).toEqual(['第二条 number-repeated']);
  });

  it('5 accepts missing numbers, jumps, restarts and deleted articles, and names what was expected', () => {
    const parsed = read(draft`
      第一条 甲。
      第三条 乙。
      第四条 （删除）
      第九条 丙。
      第一条 丁。
    `);
    expect(parsed.nodes.flatMap((node) => node.warnings)).toEqual([
      { code: 'number-gap', facts: { expected: '2', found: '3' } },
      { code: 'number-gap', facts: { expected: '5', found: '9' } },
      { code: 'number-restarts', facts: { expected: '10', found: '1' } },
    ]);
  });

  it('6 does not take a sentence broken off before 第十二条 for an article', () => {
    const parsed = read(draft`
      第一条 违反本办法规定，并且情节符合
      第十二条要求的，由县公安局责令改正。
      第二条 依照全国人民代表大会常务委员会《关于
      第三十一条的决定》第一次修正。
      第三条 丙。
    `);
    expect(parsed.nodes.map(({ label }) => label)).toEqual(['第一条', '第二条', '第三条']);
    expect(warnings(parsed)).toContain('第一条 lines-joined');
  });

  it('6 does not let one stray number interrupt articles that count on', () => {
    const parsed = read(draft`
      第一条 甲。
      第八十条 所述情形除外。
      第二条 乙。
    `);
    expect(sketch(parsed)).toBe(draft`
      article 第一条 甲。
        paragraph 第八十条所述情形
      article 第二条 乙。
    `);
    expect(warnings(parsed)).toEqual(['第八十条所述情形 reference-at-line-start']);
  });

  it.each([
    '第二条至第四条规定的事项由县司法局办理。',
    '第二条第一款规定的事项由县司法局办理。',
    '第二条 第一款规定的事项由县司法局办理。',
    '第二条（一）项规定的事项由县司法局办理。',
    '第二条所称申请人包括法人。',
    '第二条的规定适用于法人。',
    '第二章规定的事项由县司法局办理。',
    '第二章、第三章规定的事项由县司法局办理。',
    '（二）项规定的事项由县司法局办理。',
    '（一）至（三）项规定的事项由县司法局办理。',
  ])('6 takes “%s” as a 款 that refers to another provision', (line) => {
    const parsed = read(`第一条 甲。\n${line}\n第二条 乙。`);
    expect(parsed.nodes.map(({ level }) => level)).toEqual(['article', 'paragraph', 'article']);
    expect(parsed.nodes[1]!.warnings).toEqual([{ code: 'reference-at-line-start' }]);
  });

  it.each([
    ['第一章 所有权', 'chapter'],
    ['第一章 和解', 'chapter'],
    ['第一节 第三者责任保险', 'section'],
    ['第一条 规定本办法的目的。', 'article'],
    ['第一条中小企业适用本办法。', 'article'],
    ['第一条所有养犬人应当登记。', 'article'],
    ['第一条：为了规范养犬，制定本办法。', 'article'],
    ['第一条、为了规范养犬，制定本办法。', 'article'],
    ['一、一线职工待遇从优。', 'article'],
    ['（一）项目申报材料齐全；', 'item'],
    ['（一）款项及时拨付；', 'item'],
  ])('6 takes “%s” as no reference', (line, level) => {
    expect(read(line).nodes[0]!.level).toBe(level);
  });

  it('7 reads numbers in Chinese, in digits and in wide digits', () => {
    const parsed = read(draft`
      第九十九条 甲。
      第一百条 乙。
      第一百零一条 丙。
      第一百〇二条 丁。
      第103条 戊。
      第１０４条 己。
      第一百零四条之一 庚。
    `);
    expect(parsed.nodes.map(({ ordinal }) => ordinal)).toEqual(['99', '100', '101', '102', '103', '104', '104-1']);
  });

  it('8 reads every mark of items that drafts use', () => {
    const parsed = read(draft`
      第一条 下列事项：
      ㈠ 甲；
      ㈡ 乙：
      ⒈子；
      2、丑：
      ⑴天；
      (2)地；
      3）人：
      ①玄；
      ②黄；
      (三)丙；
      （四) 丁。
    `);
    expect(parsed.nodes.slice(1).map(({ level, label, ordinal }) => [level, label, ordinal].join(' '))).toEqual([
      'item ㈠ 1',
      'item ㈡ 2',
      'subitem ⒈ 1',
      'subitem 2、 2',
      'subsubitem ⑴ 1',
      'subsubitem (2) 2',
      'subsubitem 3） 3',
      'subsubitem ① 1',
      'subsubitem ② 2',
      'item (三) 3',
      'item （四) 4',
    ]);
    expect(warnings(parsed)).toEqual([]);
  });

  it('9 gives items to the 款 that ends in a colon, and text behind them to the article', () => {
    const parsed = read(draft`
      第一条 有下列情形的，予以奖励：
      （一）举报属实；
      （二）建议被采纳。
      奖励办法另行制定。
      有下列情形的，不予奖励：
      （一）重复举报；
      （二）匿名举报。
    `);
    expect(sketch(parsed)).toBe(draft`
      article 第一条 有下列情形的，予
        item （一） 举报属实；
        item （二） 建议被采纳。
        paragraph 奖励办法另行制定
        paragraph 有下列情形的，不
          item （一） 重复举报；
          item （二） 匿名举报。
    `);
  });

  it('9 keeps text between two items of one list inside the list', () => {
    const parsed = read(draft`
      第一条 有下列情形的：
      （一）举报属实；
      前项所称举报包括匿名举报。
      （二）建议被采纳。
    `);
    expect(sketch(parsed)).toBe(draft`
      article 第一条 有下列情形的：
        item （一） 举报属实；
          plain 前项所称举报包括
        item （二） 建议被采纳。
    `);
    expect(warnings(parsed)).toEqual(['前项所称举报包括 text-between-items']);
  });
});
