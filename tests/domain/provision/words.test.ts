import { describe, expect, it } from 'vitest';
import { articlesOf, outline, subtree } from '~/domain/provision/outline';
import type { ParsedText } from '~/domain/provision/provision';
import { bodyOf, headingOf, wordsOf } from '~/domain/provision/words';
import { draft, read } from './sketch';

const all = (parsed: ParsedText, of: typeof wordsOf | typeof headingOf) => parsed.nodes.map((node) => of(parsed, node));

describe('the words of a provision', () => {
  it('are without label, hashes, comments for programs and blanks around', () => {
    const parsed = read('## 第一章　总 则\n<!-- INFO END -->\n\n　　第一条　甲。　\n\n（一）　乙；\n丙');
    expect(all(parsed, wordsOf)).toEqual(['总 则', '甲。', '乙；', '丙']);
  });

  it('are joined again where a line was only broken off, and kept in lines in tables', () => {
    const parsed = read(
      '第一条 起草单位应当充分听取意见，并且通过 website\nof the county公布。\n| 甲 | 乙 |\n| 丙 | 丁 |',
    );
    expect(all(parsed, wordsOf)).toEqual([
      '起草单位应当充分听取意见，并且通过 website of the county公布。',
      '| 甲 | 乙 |\n| 丙 | 丁 |',
    ]);
  });

  it('tell the heading of a provision from its body', () => {
    const parsed = read(draft`
      第一章 总则
      第一条（立法目的）为了甲，制定本办法。
      第二条 适用范围
      本办法适用于乙。
      第三条 （一）丙；（二）丁。
      第四条 （以下简称戊）己。
      第二章：附则
    `);
    expect(all(parsed, headingOf)).toEqual(['总则', '立法目的', '适用范围', null, null, '附则']);
    expect(all(parsed, bodyOf)).toEqual([
      '',
      '为了甲，制定本办法。',
      '本办法适用于乙。',
      '（一）丙；（二）丁。',
      '（以下简称戊）己。',
      '',
    ]);
    expect(wordsOf(parsed, parsed.nodes[1]!)).toBe('（立法目的）为了甲，制定本办法。');
    expect(wordsOf(parsed, parsed.nodes[2]!)).toBe('适用范围\n本办法适用于乙。');
  });

  it('of a point that is a heading are its heading', () => {
    const parsed = read('一、总体要求\n（一）甲。\n二、各单位应当乙。');
    expect(all(parsed, headingOf)).toEqual(['总体要求', null, null]);
    expect(all(parsed, bodyOf)).toEqual(['', '甲。', '各单位应当乙。']);
  });
});

describe('the outline of a draft', () => {
  const parsed = read(
    '办法\n第一章 总则\n第一节 目的\n第一条 甲：\n（一）乙；\n（二）丙。\n丁。\n第二章 附则\n第二条 戊。\n附件1 表\n第一条 己。',
  );

  it('lists headings, articles and attachments with their depth', () => {
    expect(outline(parsed).map(({ depth, label, heading }) => [depth, label, heading].join(' '))).toEqual([
      '0 第一章 总则',
      '1 第一节 目的',
      '2 第一条 ',
      '0 第二章 附则',
      '1 第二条 ',
      '0 附件1 表',
      '1 第一条 ',
    ]);
    expect(articlesOf(parsed)).toHaveLength(3);
  });

  it('gives a provision with everything below it', () => {
    const article = articlesOf(parsed)[0]!;
    expect(subtree(parsed.nodes, article.id).map((node) => wordsOf(parsed, node))).toEqual([
      '甲：',
      '乙；',
      '丙。',
      '丁。',
    ]);
    expect(subtree(parsed.nodes, 'n0')).toEqual([]);
  });
});
