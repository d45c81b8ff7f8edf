import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumeral, readNumeral } from '~/domain/provision/numerals';

describe('numbers as drafts print them', () => {
  it('writes numbers as statutes do', () => {
    expect([0, 1, 10, 12, 20, 21, 100, 101, 110, 111, 120, 1000, 1001, 1010, 1260, 9999].map(chineseNumeral)).toEqual(
      '零 一 十 十二 二十 二十一 一百 一百零一 一百一十 一百一十一 一百二十 一千 一千零一 一千零一十 一千二百六十 九千九百九十九'.split(
        ' ',
      ),
    );
  });

  it('reads every number that it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (number) => readNumeral(chineseNumeral(number)) === number),
    );
  });

  it.each([
    ['一百〇二', 102],
    ['一百零二', 102],
    ['一百一', 101],
    ['两百', 200],
    ['廿三', 23],
    ['二〇二六', 2026],
    ['二○二六', 2026],
    ['12', 12],
    ['１２', 12],
    ['十 二', 12],
    ['①', 1],
    ['⑳', 20],
    ['㉑', 21],
    ['㊿', 50],
    ['㈠', 1],
    ['㈩', 10],
    ['⑴', 1],
    ['⒛', 20],
  ])('reads %s', (printed, number) => {
    expect(readNumeral(printed)).toBe(number);
  });

  it.each(['', ' ', '甲', '一甲', 'IV', '1.5', '-1'])('finds no number in “%s”', (printed) => {
    expect(readNumeral(printed)).toBeNull();
  });

  it('refuses to write what is no number of a provision', () => {
    for (const number of [-1, 1.5, 10_000, Number.NaN]) expect(() => chineseNumeral(number)).toThrow(RangeError);
  });
});
