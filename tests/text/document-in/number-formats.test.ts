import { expect, test } from 'vitest';
import { inFormat } from '~/text/document-in/number-formats';

const rows: [format: string, ...printed: [value: number, text: string][]][] = [
  ['chineseCounting', [1, '一'], [10, '十'], [20, '二十'], [99, '九十九'], [101, '一〇一']],
  [
    'chineseCountingThousand',
    [10, '十'],
    [101, '一百零一'],
    [110, '一百一十'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
    [10_010, '一万零一十'],
  ],
  ['chineseLegalSimplified', [1, '壹'], [12, '壹拾贰'], [105, '壹佰零伍']],
  ['ideographLegalTraditional', [16, '壹拾陸']],
  ['taiwaneseCountingThousand', [10_001, '一萬零一']],
  ['japaneseCounting', [11, '十一'], [101, '百一'], [2_000, '二千']],
  ['ideographDigital', [10, '一〇'], [2026, '二〇二六']],
  ['decimalFullWidth', [12, '１２']],
  ['decimalEnclosedCircle', [1, '①'], [20, '⑳'], [21, '21']],
  ['decimalEnclosedCircleChinese', [3, '③']],
  ['decimalEnclosedParen', [3, '⑶']],
  ['decimalEnclosedFullstop', [3, '⒊']],
  ['ideographEnclosedCircle', [3, '㊂'], [11, '11']],
  ['ideographTraditional', [1, '甲'], [10, '癸'], [11, '11']],
  ['ideographZodiac', [12, '亥']],
  ['decimalZero', [7, '07'], [12, '12']],
  ['upperRoman', [1994, 'MCMXCIV']],
  ['lowerRoman', [4, 'iv']],
  ['upperLetter', [26, 'Z'], [28, 'BB']],
  ['lowerLetter', [3, 'c']],
  ['numberInDash', [5, '- 5 -']],
  ['none', [5, '']],
  ['hebrew1', [5, '5']],
];

for (const [format, ...printed] of rows) {
  test(`${format} is printed as in Word: ${printed.map(([, text]) => text || '(nothing)').join(', ')}`, () => {
    expect(printed.map(([value]) => inFormat(value, format))).toEqual(printed.map(([, text]) => text));
  });
}

test('a number that no list reaches is printed in digits, not in a million letters', () => {
  expect(inFormat(2_000_000_000, 'upperLetter')).toBe('2000000000');
  expect(inFormat(2_000_000_000, 'chineseCountingThousand')).toBe('2000000000');
  expect(inFormat(0, 'chineseCounting')).toBe('0');
});
