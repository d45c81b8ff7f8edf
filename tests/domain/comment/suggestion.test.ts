import { expect, it } from 'vitest';
import { isUnchanged, suggestionRedline } from '~/domain/comment/suggestion';
import { parseProvisions } from '~/domain/provision/parse-provisions';

const rules = parseProvisions(
  [
    '第一条　摊位按下列办法安排：',
    '（一）先到先得；',
    '（二）六十岁以上的老年人优先，家里有残疾人的优先；',
    '（三）剩下的抽签决定，抽签在镇政府门口公开进行。',
  ].join('\n'),
);
const article = '第一条　摊位按下列办法安排：\n（一）先到先得；';
const on = (suggestedWording: string | null, node: string | null = 'n1') =>
  suggestionRedline(rules, { node, suggestedWording })?.map(({ kind, text }) => [kind, text]) ?? null;

it('no suggestion, or the article’s own words left as they were, is nothing', () => {
  expect(on(null)).toBeNull();
  expect(on('')).toBeNull();
  expect(isUnchanged(rules, { node: 'n2', suggestedWording: '（一）先到先得；' })).toBe(true);
  expect(on('（一）先到先得；', 'n2')).toBeNull();
});

it('a suggestion for the whole article stands against the whole article', () => {
  const whole = `${article}\n（二）六十岁以上的老年人优先；\n（三）剩下的抽签决定，抽签在镇政府门口公开进行。`;
  expect(on(whole)).toContainEqual(['del', '，家里有残疾人的优先']);
});

it('a suggestion for one item stands against that item, and the others are not struck out', () => {
  expect(on('（二）七十岁以上的老年人优先，家里有残疾人的优先；')).toEqual([
    ['same', '（二）'],
    ['del', '六十'],
    ['ins', '七十'],
    ['same', '岁以上的老年人优先，家里有残疾人的优先；'],
  ]);
});

it('on the whole text all of a suggestion is new', () => {
  expect(on('建议增加一条。', null)).toEqual([['ins', '建议增加一条。']]);
});
