import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { byLibreOffice, program } from '../programs';
import { textOf } from './reading';
import { abstractList, level, list, numbered, wordFile } from './word-file';

const fixture = (name: string) => readFile(new URL(`../fixtures/${name}`, import.meta.url));
const soffice = program('MINYI_SOFFICE', 'LibreOffice reads the same numbers');

describe('files written by LibreOffice', () => {
  test('a regulation whose chapters, articles, items and sub-items are all numbered by the editor', async () => {
    const { text, notices } = await textOf(await fixture('numbered-rules.docx'));
    expect(text.split('\n')).toEqual([
      '清溪县停车管理办法',
      '（征求意见稿）',
      '第一章 总则',
      '第一条 为了规范本县停车秩序，方便群众出行，制定本办法。',
      '第二条 本办法所称停车场，包括：',
      '（一）公共停车场；',
      '（二）专用停车场：',
      '1．单位自用的；',
      '2．居住区配建的；',
      '（三）道路停车泊位。',
      '前款规定的停车场由县人民政府公布名录。',
      '第二章 管理',
      '第三条 停车场经营者应当遵守下列规定：',
      '（一）公示收费标准；',
      '（二）保持场地整洁。',
      '第四条 本办法自公布之日起施行。',
    ]);
    expect(notices).toEqual({ automatic_numbers: 13 });
  });

  test('a table with merged cells, footnotes, a text box, a header and page numbers', async () => {
    const { text, notices } = await textOf(await fixture('fees.docx'));
    expect(text.split('\n')).toEqual([
      '清溪县停车收费',
      '管理规定',
      '第一条 停车收费按照下表执行〔注1〕。',
      '| 类别 | 标准（元／小时） |  |',
      '| 小型车 | 白天 | 3<br>首半小时免费 |',
      '|  | 夜间 | 1 |',
      '第二条 收入〔注2〕全额上缴国库。',
      '第三条 本规定自公布之日起施行。',
      '〔注1〕标准每三年评估一次。',
      '〔注2〕指实际收取的金额。',
    ]);
    expect(notices).toEqual({ footnotes: 2, text_boxes: 1, headers_footers: 2, soft_returns: 1, merged_cells: 2 });
  });

  test('tracked changes', async () => {
    const { text, notices } = await textOf(await fixture('tracked-changes.docx'));
    expect(text).toBe('第一条 停车收费实行政府指导价。\n第三条 本办法自公布之日起施行。');
    expect(notices.tracked_changes).toBeGreaterThan(0);
  });

  test('a notice with its attachment, made from a web page', async () => {
    const { text } = await textOf(await fixture('notice-with-attachment.docx'));
    expect(text.split('\n').slice(5, 13)).toEqual([
      '附件',
      '清溪县停车管理办法',
      '重点工作如下：',
      '1.摸清停车泊位底数；',
      '2.公布泊位名录；',
      '3.建立举报制度。',
      '责任分工如下：',
      'a.县公安局；',
    ]);
  });
});

test.skipIf(!soffice)('LibreOffice prints the same numbers as we read', { timeout: 60_000 }, async () => {
  const definitions =
    abstractList(
      1,
      level(0, 'chineseCountingThousand', '第%1条') + level(1, 'decimal', '%1.%2') + level(2, 'decimal', '%1.%2.%3'),
    ) +
    abstractList(2, level(0, 'chineseLegalSimplified', '%1、')) +
    abstractList(3, level(0, 'decimalEnclosedCircle', '%1') + level(1, 'lowerLetter', '%2)'));
  const restarted = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="98"/></w:lvlOverride>';
  const lists = list(1, 1) + list(2, 2) + list(3, 3) + list(4, 1, restarted);
  const order = [
    [1, 0],
    [1, 1],
    [1, 1],
    [1, 0],
    [2, 0],
    [1, 2],
    [3, 0],
    [3, 1],
    [3, 1],
    [3, 0],
    [4, 0],
    [4, 1],
    [4, 0],
    [4, 0],
    [1, 0],
    [1, 2],
    [2, 0],
  ];
  const word = await wordFile({
    body: order.map(([id, index]) => numbered('文', id!, index)).join(''),
    numbering: definitions + lists,
  });
  const theirs = (await byLibreOffice(soffice!, word, 'txt')).toString('utf8').replace(/^\ufeff/, '');
  const withoutBlanks = (text: string) =>
    text
      .trim()
      .split(/\r?\n/)
      .map((line) => line.replace(/\s/g, ''));
  expect(withoutBlanks((await textOf(word)).text)).toEqual(withoutBlanks(theirs));
});
