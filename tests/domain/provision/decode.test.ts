import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, tidyText } from '~/domain/provision/decode';

const words = '第一条 为了规范养犬行为，制定本办法。';
const utf8 = new TextEncoder();
const utf16 = (text: string, isBig: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  for (const [at, unit] of [...`\ufeff${text}`].entries()) view.setUint16(at * 2, unit.charCodeAt(0), !isBig);
  return new Uint8Array(view.buffer);
};

describe('decoding a file', () => {
  it('reads UTF-8 with and without byte order mark', () => {
    expect(decodeText(utf8.encode(words))).toBe(words);
    expect(decodeText(utf8.encode(`\ufeff${words}`))).toBe(words);
  });

  it('reads UTF-16 of either byte order', () => {
    expect(decodeText(utf16(words, false))).toBe(words);
    expect(decodeText(utf16(words, true))).toBe(words);
  });

  it('reads GBK, also where it is mostly ASCII', () => {
    const gbk = Uint8Array.of(0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5);
    expect(decodeText(gbk)).toBe('第一条');
    expect(decodeText(Uint8Array.of(...utf8.encode('# draft of a rule\n'.repeat(9)), ...gbk))).toBe(
      `${'# draft of a rule\n'.repeat(9)}第一条`,
    );
  });

  it('keeps a UTF-8 file that was cut in the middle of a character', () => {
    const text = decodeText(utf8.encode(words.repeat(9)).slice(0, -4));
    expect(text).toBe(`${words.repeat(9).slice(0, -2)}\ufffd`);
  });

  it('turns CRLF, CR and soft returns into line ends, drops NUL and the leading mark, and changes nothing else', () => {
    expect(tidyText('\ufeff甲\r\n乙\r丙\v丁\0戊\u3000己\u00a0\u200b\ufeff庚\f\t ')).toBe(
      '甲\n乙\n丙\n丁戊\u3000己\u00a0\u200b\ufeff庚\f\t ',
    );
  });

  it('is the same applied twice, and never throws whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => tidyText(decodeText(bytes)) === decodeText(bytes)),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('\r', '\n', '\0', '\v', '\ufeff', '甲') }),
        (text) => tidyText(tidyText(text)) === tidyText(text),
      ),
    );
  });
});
