import { chinese, chineseLegal, counted, japanese, traditional, traditionalLegal } from './counted-in-chinese';

/**
 * How each number format of Word writes a number (ECMA-376 part 1, 17.18.59). Formats of other scripts than are used in
 * Chinese documents are written as plain digits. Beyond what a format can write, Word falls back to digits as well.
 */
const formats: Record<string, (value: number) => string> = {
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: enclosed(0x2460),
  decimalEnclosedCircleChinese: enclosed(0x2460),
  decimalEnclosedParen: enclosed(0x2474),
  decimalEnclosedFullstop: enclosed(0x2488),
  ideographEnclosedCircle: enclosed(0x3280, 10),
  numberInDash: (value) => `- ${value} -`,
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: letters,
  lowerLetter: (value) => letters(value).toLowerCase(),
  ideographTraditional: oneOf('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: oneOf('子丑寅卯辰巳午未申酉戌亥'),
  ideographDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  taiwaneseDigital: digitByDigit,
  chineseCounting: countedBelowHundred,
  taiwaneseCounting: countedBelowHundred,
  chineseCountingThousand: (value) => counted(value, chinese),
  taiwaneseCountingThousand: (value) => counted(value, traditional),
  chineseLegalSimplified: (value) => counted(value, chineseLegal),
  ideographLegalTraditional: (value) => counted(value, traditionalLegal),
  japaneseCounting: (value) => counted(value, japanese),
};

/** The printed form of a list number. Values that no list reaches (a hostile start) are written as digits. */
export function inFormat(value: number, format: string): string {
  if (format === 'none') return '';
  if (value < 1 || value > 30_000) return String(value);
  return Object.hasOwn(formats, format) ? formats[format]!(value) : String(value);
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
}

function enclosed(first: number, last = 20): (value: number) => string {
  return (value) => (value <= last ? String.fromCodePoint(first + value - 1) : String(value));
}

function oneOf(signs: string): (value: number) => string {
  return (value) => signs[value - 1] ?? String(value);
}

function digitByDigit(value: number): string {
  return String(value).replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)]!);
}

/** 十, 二十, 九十九, but from a hundred on digit by digit: 一〇〇. */
function countedBelowHundred(value: number): string {
  return value < 100 ? counted(value, chinese) : digitByDigit(value);
}

/** a … z, then aa, bb, cc: Word repeats the letter. */
function letters(value: number): string {
  if (value > 780) return String(value);
  return String.fromCodePoint(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const romanSigns: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = value;
  let signs = '';
  for (const [worth, sign] of romanSigns) {
    signs += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return signs;
}
