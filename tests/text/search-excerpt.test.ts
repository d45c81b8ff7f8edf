import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, marked, type Piece } from '~/text/search-excerpt';
import { typedWords } from '~/text/search-tokens';

const printed = (pieces: Piece[]) => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('what is marked', () => {
  it.each([
    ['养犬 管理', '县养犬管理办法', '县[养犬][管理]办法'],
    ['犬', '养犬人与犬只', '养[犬]人与[犬]只'],
    ['app', 'APP开发，happy', '[APP]开发，happy'],
    ['第3条', '按照第 3 条办理', '按照[第 3 条]办理'],
    ['12345', '拨打１２３４５热线', '拨打[１２３４５]热线'],
    ['平方米', '每户２０㎡，即二十平方米', '每户２０㎡，即二十[平方米]'],
    ['𬭎', '张𬭎𬭎', '张[𬭎][𬭎]'],
    ['养犬 犬管', '养犬管理', '[养犬][管]理'],
    ['cafe', 'café', '[café]'],
  ])('%s in %s', (typed, text, shown) => {
    expect(printed(marked(text, typedWords(typed)))).toBe(shown);
  });

  it('no word of the text is lost or added, whatever is searched for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, typed) => {
        const pieces = marked(text, typedWords(typed));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});

describe('an excerpt', () => {
  const long = `${'前文'.repeat(200)}饲养烈性犬的，${'中间'.repeat(30)}处以罚款。${'后文'.repeat(200)}`;

  it('begins a little before the place where most of the words stand together', () => {
    const shown = printed(excerptOf(long, ['烈性犬', '罚款']));
    expect(shown).toMatch(/^…(前文)+饲养\[烈性犬\]的/);
    expect(shown).toMatch(/处以\[罚款\]。.*…$/);
  });

  it('begins with the sentence when that is near', () => {
    const text = `${'前文'.repeat(100)}，报县人民政府决定。争议期间不停止对村民的服务。`;
    expect(printed(excerptOf(text, ['村民']))).toBe('…争议期间不停止对[村民]的服务。');
  });

  it('is the beginning of the text where no word stands in it', () => {
    expect(printed(excerptOf(long, ['电梯']))).toMatch(/^(前文){55}…$/);
  });

  it('never cuts a rare character in two', () => {
    for (const { text } of excerptOf(`a${'𬭎'.repeat(300)}`, ['a'])) expect(encodeURIComponent(text)).toBeTruthy();
  });
});
