/** Numbers as drafts print them: 二十, 一百零一, 二〇二四, 两百, 12, １２, ①, ㈠, ⑴, ⒈. */

const digits = '零一二三四五六七八九';
const digitValues: Record<string, number> = {
  ...Object.fromEntries([...digits].map((digit, value) => [digit, value])),
  〇: 0,
  '○': 0,
  两: 2,
};
const unitValues: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const tens: Record<string, number> = { 廿: 20, 卅: 30 };

/** First code point, last code point, value of the first: the enclosed numbers of Unicode. */
const enclosed: [first: number, last: number, value: number][] = [
  [0x2460, 0x2473, 1], // ① to ⑳
  [0x3251, 0x325f, 21], // ㉑ to ㉟
  [0x32b1, 0x32bf, 36], // ㊱ to ㊿
  [0x2474, 0x2487, 1], // ⑴ to ⒇
  [0x2488, 0x249b, 1], // ⒈ to ⒛
  [0x3220, 0x3229, 1], // ㈠ to ㈩
];

function enclosedNumber(mark: string): number | null {
  const point = mark.codePointAt(0) ?? 0;
  const row = enclosed.find(([first, last]) => point >= first && point <= last);
  return row ? row[2] + point - row[0] : null;
}

function arabicNumber(text: string): number {
  return Number(text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)));
}

/** 二〇二四: digits read one after the other, no units. */
function positionalNumber(characters: string[]): number {
  return characters.reduce((sum, character) => sum * 10 + (digitValues[character] ?? 0), 0);
}

function countedNumber(characters: string[]): number | null {
  let sum = 0;
  let digit: number | null = null;
  for (const character of characters) {
    const unit = unitValues[character];
    if (unit !== undefined) {
      sum += (digit ?? 1) * unit;
      digit = null;
    } else if (tens[character] !== undefined) {
      sum += tens[character]!;
    } else {
      const value = digitValues[character];
      if (value === undefined) return null;
      digit = value;
    }
  }
  return sum + (digit ?? 0);
}

/** The number printed as `text` (spaces and zero-width characters inside are ignored), or null if it is not one. */
export function readNumeral(text: string): number | null {
  const bare = text.replace(/[\s\u200b-\u200f\u2060]/g, '');
  if (bare === '') return null;
  if (/^[0-9０-９]{1,15}$/.test(bare)) return arabicNumber(bare);
  const characters = [...bare];
  if (characters.length === 1 && enclosedNumber(bare) !== null) return enclosedNumber(bare);
  if (characters.length > 1 && characters.length <= 15 && characters.every((one) => one in digitValues)) {
    return positionalNumber(characters);
  }
  return countedNumber(characters);
}

/** `number` (0 to 9999) as a statute writes it: 10 十, 12 十二, 101 一百零一, 110 一百一十, 1010 一千零一十. */
export function chineseNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 9999)
    throw new RangeError(`not a provision number: ${number}`);
  if (number < 10) return digits[number]!;
  if (number < 20) return `十${number % 10 ? digits[number % 10] : ''}`;
  const unit = number >= 1000 ? 1000 : number >= 100 ? 100 : 10;
  const rest = number % unit;
  const head = digits[Math.floor(number / unit)]! + (unit === 1000 ? '千' : unit === 100 ? '百' : '十');
  if (rest === 0) return head;
  // Inside a larger number 十 is written 一十, and a skipped place is written 零.
  return head + (rest < unit / 10 ? '零' : '') + (rest >= 10 && rest < 20 ? '一' : '') + chineseNumeral(rest);
}
