import { describe, expect, it } from 'vitest';
import { chineseNumeral } from '~/domain/provision/numerals';
import { parseProvisions } from '~/domain/provision/parse-provisions';
import { read } from './sketch';

/** Generous, for a slow machine with other work: quadratic time would need minutes for any of these. */
const seconds = 20;

function timed<T>(work: () => T): T {
  const start = performance.now();
  const result = work();
  expect((performance.now() - start) / 1000).toBeLessThan(seconds);
  return result;
}

describe('a text of any size', () => {
  it('with 5,000 articles gives each of them, in order, without a warning', () => {
    const text = Array.from(
      { length: 5000 },
      (_, at) => `第${chineseNumeral(at + 1)}条 县公安局负责管理：\n（一）登记；\n（二）年检。\n`,
    ).join('');
    const parsed = timed(() => read(text));
    const articles = parsed.nodes.filter(({ level }) => level === 'article');
    expect(articles.map(({ ordinal }) => ordinal)).toEqual(Array.from({ length: 5000 }, (_, at) => String(at + 1)));
    expect(parsed.nodes.flatMap((node) => node.warnings)).toEqual([]);
  });

  it.each([
    ['empty', ''],
    ['one letter', '民'],
    ['only blanks', ' \n\u3000\n\t'],
    ['only a comment', '<!-- INFO END -->\n'],
  ])('that is %s is covered by its nodes', (_, text) => {
    expect(read(text).nodes).toHaveLength(text === '' ? 0 : 1);
  });

  it.each(['民', ' ', '\n', '“', '第', '1. ', '（', '#', '|', '\t', '<!--', '〔2019', '增加', '\u200b', '《'])(
    'of two megabytes of “%s” is read in bounded time',
    (unit) => {
      const text = unit.repeat(2_000_000 / unit.length);
      expect(timed(() => parseProvisions(text)).nodes).toHaveLength(1);
    },
  );

  it.each([
    '目录\n第一章 甲\n第二章 乙\n',
    '“甲\n',
    '修改为：“甲\n',
    '附件：1.甲\n2.乙\n',
    '办法\n',
    '第一节 甲\n',
    '甲\t乙\t丙\n',
    '（一）甲；\n乙。\n',
  ])('of very many lines “%s” is read in bounded time', (unit) => {
    const text = unit.repeat(300_000 / unit.length);
    const parsed = timed(() => parseProvisions(text));
    expect(parsed.nodes[parsed.nodes.length - 1]!.end).toBe(text.length);
  });
});
