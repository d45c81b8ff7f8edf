import { describe, expect, test } from 'vitest';
import { linesOf, textOf } from './reading';
import { abstractList, level, list, numbered, paragraph, wordFile } from './word-file';

const start = (index: number, value: number) =>
  `<w:lvlOverride w:ilvl="${index}"><w:startOverride w:val="${value}"/></w:lvlOverride>`;
/** Paragraphs of list 1 at the given levels; each says its level. */
const atLevels = (...levels: number[]) => levels.map((each) => numbered(`级${each}`, 1, each)).join('');
const decimals = level(0, 'decimal', '%1') + level(1, 'decimal', '%1.%2') + level(2, 'decimal', '%1.%2.%3');

describe('a regulation numbered by Word', () => {
  const law =
    level(0, 'chineseCountingThousand', '第%1章') +
    level(1, 'chineseCountingThousand', '第%2条', '<w:lvlRestart w:val="0"/>') +
    level(2, 'chineseCounting', '（%3）', '<w:suff w:val="nothing"/>') +
    level(3, 'decimal', '%4．');

  test('articles count on through the chapters, items begin anew in each article', async () => {
    const lines = await linesOf({
      body: [0, 1, 1, 2, 2, 3, 3, 0, 1, 2].map((each) => numbered('文', 1, each)).join(''),
      numbering: abstractList(1, law) + list(1, 1),
    });
    expect(lines).toEqual([
      '第一章 文',
      '第一条 文',
      '第二条 文',
      '（一）文',
      '（二）文',
      '1．文',
      '2．文',
      '第二章 文',
      '第三条 文',
      '（一）文',
    ]);
  });

  test('article 101 is written 第一百零一条', async () => {
    const body = Array.from({ length: 111 }, () => numbered('文', 1)).join('');
    const lines = await linesOf({
      body,
      numbering: abstractList(1, level(0, 'chineseCountingThousand', '第%1条')) + list(1, 1),
    });
    expect([lines[9], lines[99], lines[100], lines[109], lines[110]]).toEqual([
      '第十条 文',
      '第一百条 文',
      '第一百零一条 文',
      '第一百一十条 文',
      '第一百一十一条 文',
    ]);
  });

  test('the officer is told how many numbers were written out', async () => {
    const bytes = await wordFile({
      body: atLevels(0, 0) + paragraph('无编号'),
      numbering: abstractList(1, law) + list(1, 1),
    });
    expect((await textOf(bytes)).notices).toEqual({ automatic_numbers: 2 });
  });
});

describe('restarts', () => {
  test('a list with a start of its own takes it once and the lists of one definition count on together', async () => {
    const numbering = abstractList(1, decimals) + list(1, 1) + list(2, 1, start(0, 5)) + list(3, 1, start(1, 3));
    const body = [
      [1, 0],
      [1, 1],
      [2, 0],
      [2, 1],
      [2, 0],
      [1, 0],
      [3, 0],
      [3, 1],
      [3, 0],
      [3, 1],
    ]
      .map(([id, index]) => numbered('', id!, index!))
      .join('');
    expect((await linesOf({ body: body + paragraph('完'), numbering })).map((line) => line.trim())).toEqual([
      '1',
      '1.1',
      '5',
      '5.1',
      '6',
      '7',
      '8',
      '8.3',
      '9',
      '9.1',
      '完',
    ]);
  });

  test('a level may restart only after a named level above it', async () => {
    const levels =
      level(0, 'decimal', '%1') +
      level(1, 'decimal', '%1.%2') +
      level(2, 'decimal', '(%3)', '<w:lvlRestart w:val="1"/>');
    const lines = await linesOf({
      body: atLevels(0, 1, 2, 2, 1, 2, 0, 1, 2),
      numbering: abstractList(1, levels) + list(1, 1),
    });
    expect(lines.filter((line) => line.startsWith('('))).toEqual(['(1)级2', '(2)级2', '(3)级2', '(1)级2']);
  });

  test('a level that was skipped is printed and counts as if it had been there', async () => {
    const lines = await linesOf({
      body: atLevels(2, 2, 1, 0, 2, 1),
      numbering: abstractList(1, decimals) + list(1, 1),
    });
    expect(lines).toEqual(['1.1.1 级2', '1.1.2 级2', '1.2 级1', '2 级0', '2.1.1 级2', '2.2 级1']);
  });
});

describe('how a number looks', () => {
  test('legal numbering prints the numbers of other levels as digits', async () => {
    const levels = level(0, 'upperRoman', '%1') + level(1, 'decimalZero', '%1.%2', '<w:isLgl/>');
    const lines = await linesOf({ body: atLevels(0, 1, 0, 1), numbering: abstractList(1, levels) + list(1, 1) });
    expect(lines).toEqual(['I 级0', '1.01 级1', 'II 级0', '2.01 级1']);
  });

  test('a level replaced in one list only looks different in that list only', async () => {
    const replaced = `<w:lvlOverride w:ilvl="0">${level(0, 'chineseCounting', '%1、')}</w:lvlOverride>`;
    const numbering = abstractList(1, level(0, 'decimal', '%1.')) + list(1, 1) + list(2, 1, replaced);
    expect(await linesOf({ body: numbered('甲', 1) + numbered('乙', 2), numbering })).toEqual(['1.甲', '二、乙']);
  });

  test('bullets stay, those of symbol fonts become the plain one, and neither is a number', async () => {
    const numbering = abstractList(1, level(0, 'bullet', '◆') + level(1, 'bullet', '\uF06C')) + list(1, 1);
    const read = await textOf(await wordFile({ body: atLevels(0, 1), numbering }));
    expect(read.text).toBe('◆ 级0\n• 级1');
    expect(read.notices).toEqual({});
  });

  test('a hidden number and a list that does not exist print nothing', async () => {
    const numbering = abstractList(1, level(0, 'decimal', '%1', '<w:rPr><w:vanish/></w:rPr>')) + list(1, 1);
    expect(await linesOf({ body: numbered('隐', 1) + numbered('无', 77), numbering })).toEqual(['隐', '无']);
  });

  test('a format that only newer editors know is printed as the file tells older ones', async () => {
    const format =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002"/></mc:Choice>' +
      '<mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback></mc:AlternateContent>';
    const numbering =
      abstractList(1, `<w:lvl w:ilvl="0"><w:start w:val="1"/>${format}<w:lvlText w:val="%1"/></w:lvl>`) + list(1, 1);
    expect(await linesOf({ body: atLevels(0), numbering })).toEqual(['01 级0']);
  });
});

describe('numbers that come with a style', () => {
  const style = (id: string, content: string) => `<w:style w:type="paragraph" w:styleId="${id}">${content}</w:style>`;
  const asks = (id: number, index?: number) =>
    `<w:pPr><w:numPr>${index === undefined ? '' : `<w:ilvl w:val="${index}"/>`}<w:numId w:val="${id}"/></w:numPr></w:pPr>`;
  const styled = (words: string, id: string, more = '') => paragraph(words, `<w:pStyle w:val="${id}"/>${more}`);

  test('the level is the one tied to the style, and a style based on it inherits', async () => {
    const levels =
      level(0, 'chineseCounting', '第%1章', '<w:pStyle w:val="Zhang"/>') +
      level(1, 'chineseCounting', '第%2条', '<w:pStyle w:val="Tiao"/>');
    const lines = await linesOf({
      body: styled('总则', 'Zhang') + styled('目的', 'Tiao') + styled('范围', 'TiaoBold'),
      styles: style('Zhang', asks(1)) + style('Tiao', asks(1)) + style('TiaoBold', '<w:basedOn w:val="Tiao"/>'),
      numbering: abstractList(1, levels) + list(1, 1),
    });
    expect(lines).toEqual(['第一章 总则', '第一条 目的', '第二条 范围']);
  });

  test('a paragraph may take itself out of the numbering of its style', async () => {
    const lines = await linesOf({
      body:
        styled('有', 'Tiao') + styled('无', 'Tiao', '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled('有', 'Tiao'),
      styles: style('Tiao', asks(1, 0)),
      numbering: abstractList(1, level(0, 'decimal', '%1.')) + list(1, 1),
    });
    expect(lines).toEqual(['1.有', '无', '2.有']);
  });

  test('a definition may only name a numbering style, which leads to the levels', async () => {
    const lines = await linesOf({
      body: numbered('甲', 1) + numbered('乙', 2),
      styles: `<w:style w:type="numbering" w:styleId="Gongwen">${asks(2)}</w:style>`,
      numbering:
        abstractList(1, '<w:numStyleLink w:val="Gongwen"/>') +
        abstractList(2, `<w:styleLink w:val="Gongwen"/>${level(0, 'chineseCounting', '%1、')}`) +
        list(1, 1) +
        list(2, 2),
    });
    expect(lines).toEqual(['一、甲', '二、乙']);
  });

  test('styles based on each other in a circle do not hang the reader', async () => {
    const styles = style('A', '<w:basedOn w:val="B"/>') + style('B', '<w:basedOn w:val="A"/>');
    expect(await linesOf({ body: styled('文', 'A'), styles })).toEqual(['文']);
  });
});
