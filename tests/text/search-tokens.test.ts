import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looserWords, phraseOf, tokensOf, typedWords } from '~/text/search-tokens';

/** What an index does: whether the tokens of a phrase stand one after another in the tokens of a text. */
function finds(typed: string, text: string): boolean {
  const index = tokensOf(text);
  return typedWords(typed).every((word) => {
    const { tokens, open } = phraseOf(word);
    return index.some((_, at) =>
      tokens.every((token, step) => {
        const there = index[at + step] ?? '';
        return open && step === tokens.length - 1 ? there.startsWith(token) : there === token;
      }),
    );
  });
}

describe('what a search finds in a text', () => {
  it.each([
    ['养犬', '某某市养犬管理条例'],
    ['犬', '某某市养犬管理条例'],
    ['例', '某某市养犬管理条例'],
    ['犬管', '某某市养犬管理条例'],
    ['自行车', '电动自行车停放充电'],
    ['充电 停放', '电动自行车停放充电'],
    ['条例（草案）', '《养犬条例草案》'],
    ['第3条', '违反第 3 条规定的'],
    ['第3', '第3条'],
    ['A4纸', '用a4纸打印'],
    ['ＰＭ2.5', 'pm2.5 浓度'],
    ['１２３４５', '拨打12345热线'],
    ['café', 'CAFE 营业时间'],
    ['𬭎', '姓名含𬭎字的'],
    ['䶮山', '䶮山路两侧'],
    ['养​犬', '养犬'],
  ])('%s is found in %s', (typed, text) => {
    expect(finds(typed, text)).toBe(true);
  });

  it.each([
    ['犬养', '某某市养犬管理条例'],
    ['养犬管', '养犬。管理'],
    ['pp', 'App 开发'],
    ['ap', 'App 开发'],
    ['2', '第12条'],
  ])('%s is not found in %s', (typed, text) => {
    expect(finds(typed, text)).toBe(false);
  });

  it('every piece of a text without signs is found in it, however short and wherever it is cut', () => {
    const text = fc.array(fc.constantFrom(...'养犬管理条例第三〇一二〇𬭎䶮不得进入市区'), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (signs, a, b) => {
        const from = a % signs.length;
        const to = from + 1 + (b % (signs.length - from));
        expect(finds(signs.slice(from, to).join(''), signs.join(''))).toBe(true);
      }),
    );
  });
});

describe('what a person may type', () => {
  it('quotes, operators and signs are only gaps between words', () => {
    expect(typedWords('"养犬" AND (title: 犬*) -- \' & | ! <-> ^ {x} \0 \\')).toEqual([
      '养犬',
      'and',
      'title',
      '犬',
      'x',
    ]);
  });

  it('nothing but signs, blanks and emoji is no word', () => {
    for (const typed of ['', '   ', '？！……', '🐶🐕‍🦺', '\0', '"*"', '\ud800']) expect(typedWords(typed)).toEqual([]);
  });

  it('twenty thousand characters are a hundred, and eight words at most', () => {
    expect(typedWords('犬'.repeat(20_000))).toEqual(['犬'.repeat(100)]);
    expect(typedWords('甲 乙 丙 丁 戊 己 庚 辛 壬 癸')).toHaveLength(8);
  });

  it('a word typed twice is one', () => {
    expect(typedWords('养犬 养犬 ＡＢＣ abc')).toEqual(['养犬', 'abc']);
  });

  it('tokens never hold a blank or a sign that means something to an engine', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const token of tokensOf(text)) expect(token).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
      }),
    );
  });

  it('a run of letters without end is cut, in the index as in the question', () => {
    expect(tokensOf('a'.repeat(5000))).toEqual(['a'.repeat(40)]);
    expect(phraseOf('a'.repeat(100)).tokens).toEqual(['a'.repeat(40)]);
  });
});

describe('when a long run is found nowhere', () => {
  it('it is taken apart into words', () => {
    expect(looserWords(['电动自行车停放充电'])).toEqual(expect.arrayContaining(['停放', '充电']));
  });

  it('what the dictionary does not know is kept together, and a lone character is left out', () => {
    expect(looserWords(['养犬管理条例修改'])).toEqual(['养犬', '管理', '条例', '修改']);
    expect(looserWords(['电动自行车的停放'])).toEqual(['电动', '自行', '停放']);
  });

  it('what is short or one word already is not taken apart', () => {
    for (const typed of ['停放', '犬养', '自行车']) expect(looserWords([typed])).toBeUndefined();
    expect(looserWords(['abc'])).toBeUndefined();
  });
});
