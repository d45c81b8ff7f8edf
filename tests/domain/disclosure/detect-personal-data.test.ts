import { describe, expect, it } from 'vitest';
import { detectPersonalData } from '~/domain/disclosure/detect-personal-data';

/** What is found, as kind and the words of the text. */
const found = (text: string) => detectPersonalData(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('personal data in a text', () => {
  it.each([
    ['身份证11010519491231002X，请核对', 'idNumber', '11010519491231002X'],
    ['身份证 110105 19491231 0021。', 'idNumber', '110105 19491231 0021'],
    ['老身份证110105491231002。', 'idNumber', '110105491231002'],
    ['电话13800001111', 'phone', '13800001111'],
    ['电话 138-0000-1111 找我', 'phone', '138-0000-1111'],
    ['电话+86 138 0000 1111', 'phone', '+86 138 0000 1111'],
    ['电话１３８００００１１１１！', 'phone', '１３８００００１１１１'],
    ['家里电话0557-5012345。', 'phone', '0557-5012345'],
    ['家里电话021 6501 2345', 'phone', '021 6501 2345'],
    ['信箱some.one+x@example.com.cn。', 'email', 'some.one+x@example.com.cn'],
  ])('%j', (text, kind, words) => {
    expect(found(text)).toEqual([[kind, words]]);
  });

  it('is found in reading order, each once, with offsets into the text as it was given', () => {
    expect(found('𠮷先生：13800001111，id 11010519491231002X，a@b.cn')).toEqual([
      ['phone', '13800001111'],
      ['idNumber', '11010519491231002X'],
      ['email', 'a@b.cn'],
    ]);
  });

  it('is not an amount, a year, a document number, a credit code, a bank card or a day', () => {
    const harmless = [
      '投资138000011110元',
      '皖政〔2026〕13号',
      '统一社会信用代码91341322MA2N000000',
      '卡号6222021307012345678',
      '2026-03-01至2026-04-01',
      '共12345678901234567890吨',
      '第一百三十八条',
      '110105199913310021',
    ];
    for (const text of harmless) expect([text, found(text)]).toEqual([text, []]);
  });
});
